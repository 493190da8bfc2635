/** How the question was read, above the results: a likelier spelling, what editors say of a word, a choice. */
import type { Choice, Understood } from '../answer.ts';
import { withQuestion } from './address.ts';
import { link, make } from '../element.ts';

/** Shows it in `box`, which stays untouched while nothing changes: a link in it may have the focus. */
export function showUnderstood(box: HTMLElement, understood: Understood | undefined, base: string): void {
  const { didYouMean, notes = [], choice } = understood ?? {};
  const content = JSON.stringify([didYouMean, notes, choice]);
  if (box.dataset['content'] === content) return;
  box.dataset['content'] = content;
  box.replaceChildren(
    ...(didYouMean ? [likelierSpelling(didYouMean)] : []),
    ...(notes.length > 0 ? [make('div', 'search-notes', ...notes.map((note) => make('p', '', note)))] : []),
    ...(choice ? [choiceBox(choice, base)] : []),
  );
}

function likelierSpelling(question: string): HTMLElement {
  const address = withQuestion(new URL(location.href), question);
  return make('p', 'did-you-mean', 'Có phải bạn tìm: “', link(address.href, question), '”?');
}

function choiceBox({ question, answers }: Choice, base: string): HTMLElement {
  const list = make(
    'ul',
    '',
    ...answers.map(({ label, address }) => make('li', '', link(base + address, label))),
  );
  return make('section', 'box search-choice', make('h2', '', question), list);
}
