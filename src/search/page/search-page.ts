/** The results page: from the form and the address to an answer, first the quick one, then the whole one. */
import type { Answer, SearchEngine, SearchResult } from '../answer.ts';
import { filtersOf } from '../filters/filters.ts';
import { ActiveFilters } from './active-filters.ts';
import { activeFilters, questionOf, withFilter, withoutFilters, withQuestion } from './address.ts';
import { AnswerView } from './answer-view.ts';
import { need } from '../element.ts';
import { FilterPanel } from './filter-panel.ts';
import { HistoryEntries } from './history-entries.ts';
import { PAGE } from './result-list.ts';

const TYPING_PAUSE_MS = 250;

class SearchPage extends HTMLElement {
  private readonly base = this.dataset['base'] ?? '/';
  private readonly input = need<HTMLInputElement>(this, 'input[name=q]');
  private readonly entries = new HistoryEntries();
  private readonly panel = new FilterPanel(need(this, '[data-filters]'), (filter, wanted) =>
    this.goTo(withFilter(this.address, filter, wanted)),
  );
  private readonly chips = new ActiveFilters(this, {
    labelOf: (filter) => this.panel.labelOf(filter),
    remove: (filter) => this.goTo(withFilter(this.address, filter, false)),
    removeAll: () => this.goTo(withoutFilters(this.address)),
    focusElsewhere: () => this.panel.focus(),
  });
  private readonly view = new AnswerView(this, this.base.slice(0, -1), {
    onMore: (shown) => this.entries.remember({ shown }),
    onRetry: () => void this.answer(),
  });
  private turn = 0;
  private timer: number | undefined;

  connectedCallback(): void {
    this.addEventListener('submit', (event) => this.onSubmit(event));
    this.addEventListener('input', ({ target }) => {
      if (target === this.input) this.onTyping();
    });
    this.addEventListener('click', ({ target }) => {
      const leaves = target instanceof Element && target.closest('a');
      if (leaves) this.entries.remember({ scroll: scrollY });
    });
    window.addEventListener('popstate', () => this.readAddress());
    this.readAddress();
  }

  private get address(): URL {
    return withQuestion(new URL(location.href), this.input.value);
  }

  private onSubmit(event: Event): void {
    if (event.defaultPrevented) return;
    event.preventDefault();
    window.clearTimeout(this.timer);
    this.entries.sent(this.address);
    void this.answer();
  }

  private onTyping(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.entries.typed(this.address);
      void this.answer();
    }, TYPING_PAUSE_MS);
  }

  private goTo(address: URL): void {
    window.clearTimeout(this.timer);
    this.entries.chosen(address);
    void this.answer();
  }

  /** The reader arrived, or went back or forward. */
  private readAddress(): void {
    window.clearTimeout(this.timer);
    this.entries.arrived();
    this.input.value = questionOf(new URL(location.href));
    const { shown = PAGE, scroll } = this.entries.remembered();
    const answered = this.answer(shown);
    const { turn } = this;
    void answered.then(() => {
      if (scroll !== undefined && turn === this.turn) scrollTo(0, scroll);
    });
  }

  /** Asks for what stands in box and address; an answer that comes after a newer question is dropped. */
  private async answer(shown = PAGE): Promise<void> {
    const turn = ++this.turn;
    const isLate = () => turn !== this.turn;
    const filters = activeFilters(this.address);
    this.panel.tick(filters);
    this.chips.show(filters);
    if (this.input.value.trim() === '') return this.nothingAsked();
    this.view.asking(this.input.value);
    const engine = await this.openEngine();
    if (isLate()) return;
    if (!engine) return this.unavailable();
    try {
      await this.ask(engine, shown, filters.length > 0, isLate);
    } catch (error) {
      // A mistake of ours: the reader gets the lists, the console the mistake.
      if (!isLate()) this.unavailable();
      throw error;
    }
  }

  private async ask(
    engine: SearchEngine,
    shown: number,
    filtered: boolean,
    isLate: () => boolean,
  ): Promise<void> {
    const typed = this.input.value;
    const filters = filtersOf(this.address.searchParams);
    const whole = engine
      .full(typed, filters)
      .then((answer) => firstOf(answer, shown))
      .catch(() => undefined);
    const names = await firstOf(engine.quick(typed, filters), shown);
    if (isLate()) return;
    this.view.provisional(names);
    if (names.answer.total > 0) this.panel.present(true);
    const found = await whole;
    if (isLate()) return;
    const { answer, results } = found ?? names;
    this.view.settled({ answer, results }, { filtered, namesOnly: !found });
    this.panel.present(answer.total > 0 || filtered);
    this.panel.offer(answer);
  }

  private nothingAsked(): void {
    this.view.nothingAsked();
    this.panel.present(false);
  }

  private unavailable(): void {
    this.view.unavailable();
    this.panel.present(false);
  }

  /** Loads the engine with the first question; undefined when it cannot be had, until the next try. */
  private async openEngine(): Promise<SearchEngine | undefined> {
    try {
      const { openEngine } = await import('../open.ts');
      return await openEngine(this.base);
    } catch {
      return undefined;
    }
  }
}

async function firstOf(answer: Answer, shown: number): Promise<{ answer: Answer; results: SearchResult[] }> {
  return { answer, results: await answer.results(0, shown) };
}

customElements.define('search-page', SearchPage);
