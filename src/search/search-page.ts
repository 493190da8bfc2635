/** The results page: a custom element around the form, the live status and the list of results. */
import { attempts, cleanQuery } from './query.ts';
import { filtersOf } from './filters.ts';
import { fullText, type Found, type Hit } from './full-text.ts';

const PAGE = 20;
const TYPING_PAUSE_MS = 300;

class SearchPage extends HTMLElement {
  private readonly input = this.need<HTMLInputElement>('input[name=q]');
  private readonly status = this.need<HTMLElement>('[data-search-status]');
  private readonly list = this.need<HTMLOListElement>('[data-results]');
  private readonly more = this.need<HTMLButtonElement>('[data-more]');
  private asked = 0;
  /** The entry of the history that typing now changes; a search sent off is kept to come back to. */
  private draft = false;
  private timer: number | undefined;

  connectedCallback(): void {
    const form = this.need<HTMLFormElement>('form');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      window.clearTimeout(this.timer);
      this.remember();
      this.draft = false;
      void this.answer();
    });
    this.input.addEventListener('input', () => {
      window.clearTimeout(this.timer);
      this.timer = window.setTimeout(() => {
        this.remember();
        this.draft = true;
        void this.answer();
      }, TYPING_PAUSE_MS);
    });
    window.addEventListener('popstate', () => this.readAddress());
    this.readAddress();
  }

  private need<T extends Element>(selector: string): T {
    const found = this.querySelector<T>(selector);
    if (!found) throw new Error(`search page without ${selector}`);
    return found;
  }

  private readAddress(): void {
    window.clearTimeout(this.timer);
    this.draft = false;
    this.input.value = new URLSearchParams(location.search).get('q') ?? '';
    void this.answer();
  }

  /** Puts the words into the address: a new entry of the history for a new question, not for every key. */
  private remember(): void {
    const address = new URL(location.href);
    if (address.searchParams.get('q') === this.input.value) return;
    address.searchParams.set('q', this.input.value);
    history[this.draft ? 'replaceState' : 'pushState'](null, '', address);
  }

  /** Asks for what stands in the box; an answer that comes after a newer question is dropped. */
  private async answer(): Promise<void> {
    const turn = ++this.asked;
    const query = cleanQuery(this.input.value);
    if (query === '') return this.show('', [], undefined);
    try {
      const { found, dropped } = await this.find(query);
      const hits = await found.hits(0, PAGE);
      if (turn === this.asked) this.show(statusText(query, found.total, dropped), hits, found);
    } catch {
      if (turn === this.asked) {
        this.show(
          'Chưa tải được phần tìm kiếm. Hãy thử lại, hoặc xem danh sách thủ tục ở mục Thủ tục.',
          [],
          undefined,
        );
      }
    }
  }

  private async find(query: string): Promise<{ found: Found; dropped: string[] }> {
    const filters = filtersOf(new URLSearchParams(location.search));
    let last: { found: Found; dropped: string[] } | undefined;
    for (const { terms, dropped } of attempts(query)) {
      last = { found: await fullText(this.dataset['base'] ?? '/', terms, filters), dropped };
      if (last.found.total > 0) break;
    }
    return last as { found: Found; dropped: string[] };
  }

  private show(status: string, hits: Hit[], found: Found | undefined): void {
    this.status.textContent = status;
    this.list.replaceChildren(...hits.map(resultItem));
    this.offerMore(found);
  }

  private offerMore(found: Found | undefined): void {
    const shown = this.list.childElementCount;
    this.more.hidden = !found || shown >= found.total;
    this.more.onclick = async () => {
      if (!found) return;
      const next = (await found.hits(shown, shown + PAGE)).map(resultItem);
      this.list.append(...next);
      next[0]?.querySelector('a')?.focus();
      this.offerMore(found);
    };
  }
}

function statusText(query: string, total: number, dropped: string[]): string {
  const without = dropped.length > 0 ? ` Đã bỏ qua: ${dropped.join(', ')}.` : '';
  return total === 0
    ? `Không tìm thấy trang nào cho "${query}". Hãy thử ít chữ hơn, hoặc gọi tên giấy tờ bạn cần.`
    : `Tìm thấy ${total} trang cho "${query}".${without}`;
}

function resultItem({ url, title, excerpt, kind, sample }: Hit): HTMLLIElement {
  const item = document.createElement('li');
  const heading = document.createElement('h2');
  const link = document.createElement('a');
  link.href = url;
  link.dataset['result'] = '';
  link.textContent = title;
  heading.append(link);
  const label = document.createElement('p');
  label.className = 'soft';
  label.textContent = sample ? `${kind} · Minh họa` : kind;
  const text = document.createElement('p');
  text.innerHTML = excerpt;
  item.append(heading, label, text);
  return item;
}

customElements.define('search-page', SearchPage);
