/** One filter: its checkboxes, each with the number of results it would leave. */
import { indexedValue, type FilterName } from '../filters/filters.ts';
import type { ActiveFilter } from './address.ts';
import { need } from '../element.ts';
import { facetView } from './facet-view.ts';

/** Values of a long filter that stand before "Xem thêm". */
const FIRST = 8;

const count = new Intl.NumberFormat('vi-VN');

export class Facet {
  readonly name: FilterName;
  private readonly fieldset: HTMLFieldSetElement;
  private readonly boxes: readonly HTMLInputElement[];
  private readonly more: HTMLButtonElement;
  private counts: Readonly<Record<string, number>> | undefined;
  private unfolded = false;

  constructor(fieldset: HTMLFieldSetElement) {
    this.fieldset = fieldset;
    this.name = fieldset.dataset['facet'] as FilterName;
    this.boxes = [...fieldset.querySelectorAll('input')];
    this.more = need(fieldset, '[data-unfold]');
    this.more.addEventListener('click', () => this.unfold());
  }

  /** What readers see for a value, away from the filter's title; the value itself when the filter does not offer it. */
  labelOf(value: string): string {
    const box = this.boxes.find((each) => each.value === value);
    const label = box?.nextElementSibling?.textContent ?? value;
    return this.name === 'nam' ? `Năm ${label}` : label;
  }

  /** Ticks what the address says. */
  tick(filters: readonly ActiveFilter[]): void {
    const values = filters.filter(({ name }) => name === this.name).map(({ value }) => value);
    for (const box of this.boxes) box.checked = values.includes(box.value);
  }

  /** Shows the counts; undefined when they could not be had: then every value is offered without one. */
  show(counts: Readonly<Record<string, number>> | undefined): void {
    this.counts = counts;
    this.draw();
  }

  private draw(): void {
    const values = this.boxes.map((box) => ({
      value: box.value,
      count: this.counts ? (this.counts[indexedValue(this.name, box.value)] ?? 0) : 1,
      held: box.checked || box === document.activeElement,
    }));
    const { shown, folded } = facetView(values, this.unfolded ? Infinity : FIRST);
    this.boxes.forEach((box, place) => {
      const row = box.closest('li') as HTMLLIElement;
      row.hidden = !shown.has(box.value);
      need(row, '[data-count]').textContent = this.counts ? count.format(values[place]?.count ?? 0) : '';
    });
    this.more.hidden = folded === 0;
    this.more.textContent = `Xem thêm ${folded}`;
    this.fieldset.hidden = shown.size === 0;
  }

  /** The button goes; the focus moves on to the first value that it brought. */
  private unfold(): void {
    const hidden = this.boxes.filter((box) => box.closest('li')?.hidden);
    this.unfolded = true;
    this.draw();
    hidden.find((box) => !box.closest('li')?.hidden)?.focus();
  }
}
