/** "Lọc kết quả": the filters below one another. They are counted only while the reader has them open. */
import type { Answer, FacetCounts } from '../answer.ts';
import type { FilterName } from '../filters/filters.ts';
import type { ActiveFilter } from './address.ts';
import { need } from '../element.ts';
import { Facet } from './facet.ts';

/** Where the filters stand beside the results; on a narrower screen, open, they would push the results away. */
const BESIDE = '(min-width: 60rem)';

export class FilterPanel {
  private readonly panel: HTMLDetailsElement;
  private readonly facets: readonly Facet[];
  private readonly counting: HTMLElement;
  private readonly choices: HTMLElement;
  private answer: Answer | undefined;
  private counted: Answer | undefined;

  /** `onChange` is told of every box ticked or unticked. */
  constructor(panel: HTMLDetailsElement, onChange: (filter: ActiveFilter, wanted: boolean) => void) {
    this.panel = panel;
    this.facets = [...panel.querySelectorAll('fieldset')].map((fieldset) => new Facet(fieldset));
    this.counting = need(panel, '[data-counting]');
    this.choices = need(panel, '[data-choices]');
    panel.addEventListener('toggle', () => void this.count());
    panel.addEventListener('change', ({ target }) => {
      const box = target as HTMLInputElement;
      onChange({ name: box.name as FilterName, value: box.value }, box.checked);
    });
    need(panel, '[data-to-results]').addEventListener('click', () => {
      panel.open = false;
      need<HTMLElement>(panel, 'summary').focus();
    });
  }

  /** Brings the boxes in line with the address, and opens for a reader who comes with filters. */
  tick(filters: readonly ActiveFilter[]): void {
    for (const facet of this.facets) facet.tick(filters);
    // The counts that stand there, or are on their way, are those of the answer before.
    this.answer = undefined;
    this.choices.ariaBusy = 'true';
    if (filters.length > 0 && matchMedia(BESIDE).matches) this.panel.open = true;
  }

  labelOf({ name, value }: ActiveFilter): string {
    return this.facets.find((facet) => facet.name === name)?.labelOf(value) ?? value;
  }

  /** Whether there is something to filter. */
  present(isThere: boolean): void {
    this.panel.hidden = !isThere;
  }

  /** Counts for a settled answer, at once or when the reader opens the filters. */
  offer(answer: Answer): void {
    this.answer = answer;
    void this.count();
  }

  /** Where the focus goes when what held it is gone. */
  focus(): void {
    need<HTMLElement>(this.panel, 'summary').focus();
  }

  private async count(): Promise<void> {
    const { answer } = this;
    if (!answer || !this.panel.open || answer === this.counted) return;
    this.counted = answer;
    const counts = await answer.facets().catch(() => undefined);
    if (answer === this.answer) this.show(counts);
  }

  private show(counts: FacetCounts | undefined): void {
    for (const facet of this.facets) facet.show(counts && (counts[facet.name] ?? {}));
    this.counting.textContent = counts ? '' : 'Chưa đếm được số trang của từng mục.';
    this.counting.hidden = counts !== undefined;
    this.choices.hidden = false;
    this.choices.ariaBusy = 'false';
  }
}
