/** The list of papers with a choice of case and way, ticks that stay, what is missing, and a sheet to print. */
import {
  casesOf,
  concerns,
  missingPapers,
  neededPapers,
  type Channel,
  type Needed,
  type Selection,
} from '../../../domain/dossier.ts';
import { make } from '../../../search/element.ts';
import { tellChosen } from './chosen.ts';
import { answerWith, button, question } from './controls.ts';
import { deviceStore, forget, keep, recall, type Choosable, type Memory } from './memory.ts';
import { caseOf, readConditions, readPapers, type PagePaper } from './page-papers.ts';
import type { ChecklistRecord } from './record.ts';
import { statusWords } from './said.ts';
import { variantFor } from './variants.ts';

const KEPT = 'Chỉ lưu trên máy này, không gửi đi đâu. Máy dùng chung thì xóa khi xong.';
const NOT_KEPT = 'Máy này không cho lưu: dấu tích mất khi đóng trang.';
const CHANGED = 'Danh sách giấy tờ đã đổi từ lần bạn tích: hãy soát lại.';

export class Checklist {
  private readonly list: HTMLElement;
  private readonly record: ChecklistRecord;
  private readonly papers: PagePaper[];
  private readonly conditions;
  private readonly known: Choosable;
  private readonly store = deviceStore();
  private readonly cases: HTMLFieldSetElement;
  private readonly channels: HTMLFieldSetElement;
  private readonly time = make('p', 'checklist-time');
  private readonly status = make('p', 'checklist-status');
  private readonly note = make('p', 'small soft');
  private memory: Memory;

  constructor(list: HTMLElement) {
    this.list = list;
    this.record = JSON.parse(list.dataset['record'] ?? '') as ChecklistRecord;
    this.papers = readPapers(list);
    this.conditions = readConditions(list).map((block) => ({ ...block, box: this.toggle(block.condition) }));
    const { channels } = this.record;
    const cases = [...casesOf(this.papers), ...this.record.cases];
    this.known = {
      papers: this.papers.map(({ name }) => name),
      conditions: this.conditions.map(({ condition }) => condition),
      cases,
      channels: channels.map(([id]) => id),
    };
    this.memory = recall(this.store, location.pathname, this.known);
    const named = cases.map((name) => [name, name] as const);
    this.cases = question('Trường hợp của bạn', 'truong-hop', [['', 'Chưa rõ'], ...named], (value) => {
      this.change({ case: value || undefined });
    });
    this.channels = question('Cách nộp', 'cach-nop', channels, (channel) => this.change({ channel }));
    this.channels.className = 'checklist-row';
    this.show();
    this.build();
    if (this.memory.case ?? this.memory.channel) tellChosen(this.selection);
    this.openAddressed();
    addEventListener('hashchange', () => this.openAddressed());
  }

  private get selection(): Selection {
    const { case: chosen, channel, conditions } = this.memory;
    return { case: chosen, channel: (channel as Channel | undefined) ?? this.record.channel, conditions };
  }

  private get isReady(): boolean {
    return 'ready' in this.list.dataset;
  }

  private build(): void {
    const { cases, channels } = this.known;
    const asked = [
      ...(channels.length > 1 ? [this.channels] : []),
      ...(cases.length > 0 ? [this.cases] : []),
    ];
    this.status.setAttribute('role', 'status');
    this.time.setAttribute('role', 'status');
    const buttons = make(
      'p',
      'checklist-buttons',
      button('In danh sách giấy tờ', '', () => void this.print()),
      button('Xóa dấu tích', 'quiet', () => this.clear()),
    );
    this.list.prepend(make('div', 'checklist-asked no-print', ...asked, this.time));
    this.list.append(make('div', 'checklist-end no-print', this.status, buttons, this.note));
    for (const { line, box } of this.conditions) {
      line.replaceChildren(make('label', '', box, make('span', '', ...line.childNodes)));
    }
    for (const { box, name } of this.papers) {
      box.addEventListener('change', () => {
        const papers = new Set(this.memory.papers);
        if (box.checked) papers.add(name);
        else papers.delete(name);
        this.change({ papers });
      });
    }
    this.say(KEPT);
    if (this.memory.changed) this.say(CHANGED);
    for (const block of this.list.querySelectorAll('.only-if > summary')) {
      block.after(make('p', 'small soft no-print', 'Tích điều đúng với bạn.'));
    }
    this.list.dataset['ready'] = '';
  }

  private toggle(condition: string): HTMLInputElement {
    const box = Object.assign(make('input', ''), { type: 'checkbox', autocomplete: 'off' as const });
    box.addEventListener('change', () => {
      const conditions = new Set(this.memory.conditions);
      if (box.checked) conditions.add(condition);
      else conditions.delete(condition);
      this.change({ conditions });
    });
    return box;
  }

  private change(part: Partial<Memory>): void {
    this.memory = { ...this.memory, ...part };
    this.say(keep(this.store, location.pathname, this.memory, this.known) ? KEPT : NOT_KEPT);
    this.show();
    if ('case' in part || 'channel' in part) tellChosen(this.selection);
  }

  private clear(): void {
    this.memory = recall(undefined, '', this.known);
    this.say(forget(this.store, location.pathname) ? KEPT : NOT_KEPT);
    this.show();
  }

  private say(text: string): void {
    this.note.textContent = text;
  }

  /** Makes the page show what is chosen and ticked. On paper the whole page stays as it is without scripts. */
  private show(): void {
    const { selection } = this;
    const off = (element: Element, isOff: boolean): boolean => element.toggleAttribute('data-off', isOff);
    answerWith(this.cases, selection.case ?? '');
    answerWith(this.channels, selection.channel ?? '');
    for (const paper of this.papers) {
      paper.box.checked = this.memory.papers.has(paper.name);
      paper.box.disabled = paper.condition !== undefined && !selection.conditions.has(paper.condition);
      off(paper.item, !concerns(paper, selection));
    }
    for (const { condition, block, box } of this.conditions) {
      box.checked = selection.conditions.has(condition);
      block.toggleAttribute('data-applies', box.checked);
      if (box.checked) block.closest('details')?.setAttribute('open', '');
    }
    for (const block of this.list.querySelectorAll('.one-of, .conditional, [data-channels]:not(.paper)')) {
      const left = block.querySelectorAll('.paper:not([data-off])').length;
      off(block, left === 0);
      block.toggleAttribute('data-single', left === 1);
    }
    for (const block of this.list.querySelectorAll<HTMLDetailsElement>('.case')) {
      const isOther = caseOf(block) !== selection.case;
      // Once it is there, its reader may fold it.
      if (!isOther && (!this.isReady || block.hasAttribute('data-off'))) block.open = true;
      off(block, isOther);
    }
    const time = variantFor(this.record.times, selection);
    this.time.textContent = time ? `Thời hạn: ${time}.` : '';
    const needed = this.needed();
    this.status.textContent = statusWords(needed, this.missing(needed), this.isUnchosen());
  }

  private needed(): Needed<PagePaper>[] {
    return neededPapers(this.papers, this.selection);
  }

  private missing(needed: Needed<PagePaper>[]): Needed<PagePaper>[] {
    return missingPapers(needed, this.memory.papers);
  }

  private isUnchosen(): boolean {
    return this.selection.case === undefined && this.papers.some((paper) => paper.case !== undefined);
  }

  /** An address that points into one case chooses that case. */
  private openAddressed(): void {
    const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!place || !this.list.contains(place)) return;
    const chosen = caseOf(place);
    if (chosen === undefined || chosen === this.memory.case) return;
    this.change({ case: chosen });
    place.scrollIntoView();
  }

  private async print(): Promise<void> {
    const needed = this.needed();
    const unchosen = this.isUnchosen();
    // A list without a single paper is not worth a sheet; the question that decides comes first.
    if (unchosen && needed.length === 0) return this.cases.querySelector('input')?.focus();
    const { selection } = this;
    const { printSheet } = await import('./sheet.ts');
    await printSheet({
      record: this.record,
      cased: this.known.cases.length > 0,
      selection,
      needed,
      ticks: this.memory.papers,
      unchosen,
      conditional: this.conditions.some(
        ({ condition, block }) => !selection.conditions.has(condition) && !block.closest('[data-off]'),
      ),
    });
  }
}
