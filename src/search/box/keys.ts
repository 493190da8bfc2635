/** What a key does in the box: the WAI-ARIA pattern "editable combobox with list autocomplete". */

export type Press = Pick<
  KeyboardEvent,
  'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'isComposing' | 'keyCode'
>;

/** The text itself holds the reader's attention, no option is marked. */
export const TEXT = -1;

/** Where the reader is: list open or not, the marked option (or TEXT), how many options there are. */
export interface Place {
  open: boolean;
  active: number;
  count: number;
}

/** Mark an option in the open list (a number, or TEXT), close the list, or take the marked option. */
export type Reaction = number | 'close' | 'take';

/** The key that an input method reports while it is at work. Safari sends it after the composition has ended. */
const INPUT_METHOD_KEY = 229;

/** Keys that move in the text: the reader is back in it, wherever the mark was. */
const CARET_KEYS = ['ArrowLeft', 'ArrowRight', 'Home', 'End'];

/**
 * The reaction to a key, or undefined where the key keeps its own effect and nothing else: typing, Tab, Enter that
 * sends the form. What an input method is at work on (Vietnamese ones compose whole words) is left to it.
 */
export function reactionTo(press: Press, { open, active, count }: Place): Reaction | undefined {
  if (press.isComposing || press.keyCode === INPUT_METHOD_KEY || count === 0) return undefined;
  if (CARET_KEYS.includes(press.key)) return open ? TEXT : undefined;
  if (press.ctrlKey || press.metaKey || press.shiftKey) return undefined;
  if (press.key === 'ArrowDown') return press.altKey ? active : (active + 1) % count;
  if (press.key === 'ArrowUp' && !press.altKey) return (Math.max(active, 0) + count - 1) % count;
  if (!open) return undefined;
  if (press.key === 'Escape' || press.key === 'ArrowUp') return 'close';
  return press.key === 'Enter' && active !== TEXT ? 'take' : undefined;
}
