/** Everything an answer changes on the page, the filters aside. */
import type { Answer, SearchResult } from '../answer.ts';
import { need } from '../element.ts';
import { ResultList } from './result-list.ts';
import { pendingText, statusText, UNAVAILABLE } from './status.ts';
import { showUnderstood } from './understood.ts';

/** An answer with those of its results that are to be seen. */
export interface Found {
  answer: Answer;
  results: readonly SearchResult[];
}

export interface AnswerViewSettings {
  /** Told how many results are in sight after "Xem thêm kết quả". */
  onMore(shown: number): void;
  onRetry(): void;
}

export class AnswerView {
  private readonly page: HTMLElement;
  private readonly base: string;
  private readonly status: HTMLElement;
  private readonly pending: HTMLElement;
  private readonly understood: HTMLElement;
  private readonly hint: HTMLElement;
  private readonly retry: HTMLButtonElement;
  private readonly nothing: HTMLElement;
  private readonly list: ResultList;
  private readonly title = document.title;

  /** `base`: the site's base path without a slash at its end. */
  constructor(page: HTMLElement, base: string, { onMore, onRetry }: AnswerViewSettings) {
    this.page = page;
    this.base = base;
    this.status = need(page, '[data-search-status]');
    this.pending = need(page, '[data-pending]');
    this.understood = need(page, '[data-understood]');
    this.hint = need(page, '[data-hint]');
    this.retry = need(page, '[data-retry]');
    this.nothing = need(page, '[data-nothing]');
    const states = JSON.parse(page.dataset['states'] ?? '{}') as Record<string, string>;
    this.list = new ResultList(
      need(page, '[data-results]'),
      need(page, '[data-more]'),
      { base, states },
      onMore,
    );
    this.retry.addEventListener('click', onRetry);
  }

  /** The box is empty: no status, a hint what could be asked. */
  nothingAsked(): void {
    document.title = this.title;
    this.page.removeAttribute('data-asked');
    this.list.clear();
    this.status.textContent = '';
    showUnderstood(this.understood, undefined, this.base);
    this.hint.hidden = false;
    this.nothing.hidden = true;
    this.retry.hidden = true;
  }

  /** An answer is being looked for; what stands there stays until it comes. */
  asking(typed: string): void {
    document.title = `${typed.trim()} – ${this.title}`;
    this.page.dataset['asked'] = 'busy';
    this.list.busy(true);
    // The live region speaks once for each answer: when it is settled.
    this.status.textContent = '';
    this.pending.textContent = pendingText(typed.trim());
    this.hint.hidden = true;
    this.retry.hidden = true;
  }

  /** What names alone found; nothing is said yet. */
  provisional({ answer, results }: Found): void {
    showUnderstood(this.understood, answer.understood, this.base);
    if (results.length === 0) return;
    this.nothing.hidden = true;
    this.list.show(answer, results, false);
  }

  settled({ answer, results }: Found, how: { filtered: boolean; namesOnly: boolean }): void {
    const { total, understood } = answer;
    this.page.dataset['asked'] = 'settled';
    showUnderstood(this.understood, understood, this.base);
    this.list.show(answer, results, true);
    this.status.textContent = statusText({ total, understood, ...how });
    this.retry.hidden = !how.namesOnly;
    this.offerWaysOn(total === 0, how.filtered);
  }

  /** Not even the small index could be loaded. */
  unavailable(): void {
    this.page.dataset['asked'] = 'settled';
    this.list.clear();
    this.status.textContent = UNAVAILABLE;
    this.retry.hidden = false;
    this.offerWaysOn(true, false);
  }

  /** Nothing found is no dead end: filters to drop, or other words and the lists. */
  private offerWaysOn(needed: boolean, filtered: boolean): void {
    this.nothing.hidden = !needed;
    need<HTMLElement>(this.nothing, '[data-if-filtered]').hidden = !filtered;
    need<HTMLElement>(this.nothing, '[data-if-unfiltered]').hidden = filtered;
  }
}
