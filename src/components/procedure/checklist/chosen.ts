/** How the list of papers tells the rest of the page which case and which way to hand in its reader chose. */
import type { Selection } from '../../../domain/dossier.ts';

export type Chosen = Pick<Selection, 'case' | 'channel'>;

const listeners: ((chosen: Chosen) => void)[] = [];
let last: Chosen | undefined;

export function tellChosen(chosen: Chosen): void {
  last = chosen;
  for (const follow of listeners) follow(chosen);
}

/** Follows every choice, the one made before too: nobody knows which part of a page wakes first. */
export function onChosen(follow: (chosen: Chosen) => void): void {
  listeners.push(follow);
  if (last) follow(last);
}
