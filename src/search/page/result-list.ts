/** The list of results: items whose address stays are kept, so that nothing jumps and no focus is lost. */
import type { Answer, SearchResult } from '../answer.ts';
import { fillItem, resultItem, type ItemSettings } from './result-item.ts';

/** Results shown at first, and added by each "Xem thêm kết quả". */
export const PAGE = 10;

const MORE = 'Xem thêm kết quả';
const MORE_FAILED = 'Chưa tải được, bấm để thử lại';

export class ResultList {
  private answer: Answer | undefined;
  private items = new Map<string, HTMLLIElement>();
  private readonly list: HTMLOListElement;
  private readonly more: HTMLButtonElement;
  private readonly settings: ItemSettings;

  /** `onMore` is told how many results are in sight. */
  constructor(
    list: HTMLOListElement,
    more: HTMLButtonElement,
    settings: ItemSettings,
    onMore: (shown: number) => void,
  ) {
    this.list = list;
    this.more = more;
    this.settings = settings;
    more.addEventListener('click', () => void this.showMore(onMore));
  }

  get length(): number {
    return this.list.childElementCount;
  }

  /** The first results of an answer, in place of those shown. `settled`: nothing better is on its way. */
  show(answer: Answer, results: readonly SearchResult[], settled: boolean): void {
    this.answer = answer;
    this.busy(!settled);
    const wanted = results.map((result) => this.itemFor(result));
    const focused = document.activeElement;
    for (const item of [...this.list.children]) {
      if (!wanted.includes(item as HTMLLIElement)) item.remove();
    }
    wanted.forEach((item, place) => {
      const there = this.list.children[place];
      if (there !== item) this.list.insertBefore(item, there ?? null);
    });
    this.items = new Map(results.map(({ address }, place) => [address, wanted[place] as HTMLLIElement]));
    // An item that moved lost its focus on the way.
    if (focused !== document.activeElement && focused instanceof HTMLElement && focused.isConnected) {
      focused.focus({ preventScroll: true });
    }
    this.offerMore(settled);
  }

  /** The list is about to change. */
  busy(isBusy: boolean): void {
    this.list.setAttribute('aria-busy', String(isBusy));
  }

  clear(): void {
    this.answer = undefined;
    this.items.clear();
    this.list.replaceChildren();
    this.busy(false);
    this.offerMore(false);
  }

  private itemFor(result: SearchResult): HTMLLIElement {
    const kept = this.items.get(result.address);
    if (!kept) return resultItem(result, this.settings);
    fillItem(kept, result, this.settings);
    return kept;
  }

  private offerMore(settled: boolean): void {
    this.more.hidden = !settled || !this.answer || this.length >= this.answer.total;
  }

  private async showMore(onMore: (shown: number) => void): Promise<void> {
    const { answer, length } = this;
    if (!answer) return;
    const results = await answer.results(length, length + PAGE).catch(() => undefined);
    this.more.textContent = results ? MORE : MORE_FAILED;
    if (!results) return;
    if (answer !== this.answer || length !== this.length) return;
    const added = results.map((result) => this.itemFor(result));
    results.forEach(({ address }, place) => this.items.set(address, added[place] as HTMLLIElement));
    this.list.append(...added);
    added[0]?.querySelector('a')?.focus();
    this.offerMore(true);
    onMore(this.length);
  }
}
