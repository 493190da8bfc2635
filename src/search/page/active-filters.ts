/** The filters in force, above the results: each can be taken away alone, or all at once. */
import type { ActiveFilter } from './address.ts';
import { make, need } from '../element.ts';

export interface ActiveFilterSettings {
  labelOf(filter: ActiveFilter): string;
  remove(filter: ActiveFilter): void;
  removeAll(): void;
  /** Takes the focus when the last filter is gone. */
  focusElsewhere(): void;
}

export class ActiveFilters {
  private readonly box: HTMLElement;
  private readonly list: HTMLUListElement;
  private readonly settings: ActiveFilterSettings;

  constructor(page: HTMLElement, settings: ActiveFilterSettings) {
    this.box = need(page, '[data-active-filters]');
    this.list = need(this.box, 'ul');
    this.settings = settings;
    for (const button of page.querySelectorAll('[data-remove-all]')) {
      button.addEventListener('click', () => {
        settings.removeAll();
        settings.focusElsewhere();
      });
    }
  }

  show(filters: readonly ActiveFilter[]): void {
    this.box.hidden = filters.length === 0;
    this.list.replaceChildren(...filters.map((filter, place) => make('li', '', this.chip(filter, place))));
  }

  private chip(filter: ActiveFilter, place: number): HTMLButtonElement {
    const cross = make('span', '', '✕');
    cross.ariaHidden = 'true';
    const chip = make(
      'button',
      '',
      make('span', 'hidden-label', 'Bỏ lọc: '),
      this.settings.labelOf(filter),
      cross,
    );
    chip.type = 'button';
    chip.addEventListener('click', () => {
      this.settings.remove(filter);
      this.focusNear(place);
    });
    return chip;
  }

  /** The chip that now stands where the removed one stood, or the one before it. */
  private focusNear(place: number): void {
    const chips = this.list.querySelectorAll('button');
    const near = chips[Math.min(place, chips.length - 1)];
    if (near) near.focus();
    else this.settings.focusElsewhere();
  }
}
