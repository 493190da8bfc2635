/** Suggestions below a search box, by keyboard and by pointer; loaded when the reader comes to the box. */
import type { SearchEngine, SearchResult } from '../answer.ts';
import { reactionTo, TEXT } from './keys.ts';
import { createList, fillList } from './option-list.ts';
import { countText } from './wording.ts';

export { openEngine } from '../open.ts';

const MOST_SUGGESTIONS = 6;
const FEWEST_LETTERS = 2;
/** So that a count is said when the typing pauses, not over every key. */
const SAY_AFTER_MS = 400;

export class Combobox {
  private readonly input: HTMLInputElement;
  private readonly form: HTMLFormElement;
  private readonly list: HTMLUListElement;
  private readonly status = document.createElement('p');
  private readonly engine: SearchEngine;
  private readonly base: string;
  private results: SearchResult[] = [];
  /** The text that the options in the list belong to. */
  private filledFor = '';
  private active = TEXT;
  private frame = 0;
  private turn = 0;
  private saying = 0;

  /** `box` holds the form with its one input; `base` is the site's base path with a slash at its end. */
  constructor(box: HTMLElement, engine: SearchEngine, base: string) {
    this.engine = engine;
    this.base = base;
    this.input = box.querySelector('input') as HTMLInputElement;
    this.form = this.input.form as HTMLFormElement;
    this.list = createList(`${this.input.id}-goi-y`);
    this.status.className = 'hidden-label';
    this.status.setAttribute('role', 'status');
    box.append(this.list, this.status);
    this.input.setAttribute('aria-controls', this.list.id);
    this.listen();
  }

  /** Shows what is suggested for the text that stands in the box, or closes the list when it is too short. */
  readonly suggest = (): void => {
    this.forgetTurn();
    if (this.fill() === 0) return this.close();
    this.list.hidden = false;
    this.input.setAttribute('aria-expanded', 'true');
    this.say(countText(this.results.length));
  };

  private listen(): void {
    this.input.addEventListener('input', () => {
      this.mark(TEXT);
      this.awaitTurn();
    });
    this.input.addEventListener('keydown', (event) => this.press(event));
    this.input.addEventListener('click', () => this.list.hidden && this.suggest());
    this.input.addEventListener('blur', () => this.close());
    this.form.addEventListener('submit', () => this.close());
    // The text keeps the focus while an option is pressed.
    this.list.addEventListener('mousedown', (event) => event.preventDefault());
    this.list.addEventListener('click', ({ target }) => {
      const option = (target as Element).closest('[role=option]');
      if (option) this.take([...this.list.children].indexOf(option));
    });
  }

  /** Suggests once the typed letter has been painted; a key that comes sooner goes first. */
  private awaitTurn(): void {
    this.forgetTurn();
    this.frame = requestAnimationFrame(() => (this.turn = window.setTimeout(this.suggest)));
  }

  private forgetTurn(): void {
    cancelAnimationFrame(this.frame);
    window.clearTimeout(this.turn);
  }

  private press(event: KeyboardEvent): void {
    // Only the arrows need to know the options of the very text: no other key may wait for them.
    const count = /^Arrow(Up|Down)$/.test(event.key) ? this.fill() : this.list.childElementCount;
    const place = { open: !this.list.hidden, active: this.active, count };
    const reaction = reactionTo(event, place);
    if (reaction === undefined) return;
    if (reaction !== TEXT) event.preventDefault();
    if (reaction === 'close') return this.close();
    if (reaction === 'take') return this.take(this.active);
    if (this.list.hidden) this.suggest();
    this.mark(reaction);
  }

  /** Makes the options those of the text in the box; gives their number, 0 when the text is too short. */
  private fill(): number {
    const typed = this.input.value.normalize('NFC').trim();
    if (typed.length < FEWEST_LETTERS) return 0;
    if (typed !== this.filledFor) {
      this.results = this.engine.suggest(typed, MOST_SUGGESTIONS);
      fillList(this.list, this.results, typed);
      this.filledFor = typed;
    }
    return this.list.childElementCount;
  }

  private mark(place: number): void {
    this.list.children[this.active]?.setAttribute('aria-selected', 'false');
    this.active = place;
    const option = this.list.children[place];
    if (!option) return this.input.removeAttribute('aria-activedescendant');
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    this.input.setAttribute('aria-activedescendant', option.id);
  }

  private take(place: number): void {
    const result = this.results[place];
    this.close();
    if (result) location.assign(this.base + result.address.slice(1));
    else this.form.requestSubmit();
  }

  private close(): void {
    this.forgetTurn();
    this.mark(TEXT);
    this.list.hidden = true;
    this.input.setAttribute('aria-expanded', 'false');
    this.say('');
  }

  private say(text: string): void {
    window.clearTimeout(this.saying);
    this.saying = window.setTimeout(() => (this.status.textContent = text), text ? SAY_AFTER_MS : 0);
  }
}
