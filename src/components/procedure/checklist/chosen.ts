/** How the list of papers tells the rest of the page which case and which way to hand in its reader chose. */
import type { Selection } from '../../../domain/dossier.ts';

export type Chosen = Pick<Selection, 'case' | 'channel'>;

const EVENT = 'dossier-chosen';

export const tellChosen = (list: Element, { case: chosen, channel }: Chosen): boolean =>
  list.dispatchEvent(new CustomEvent<Chosen>(EVENT, { bubbles: true, detail: { case: chosen, channel } }));

export const onChosen = (follow: (chosen: Chosen) => void): void =>
  document.addEventListener(EVENT, (event) => follow((event as CustomEvent<Chosen>).detail));
