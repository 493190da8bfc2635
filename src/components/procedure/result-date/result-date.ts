/** The element around the form: shows it, and answers below it when it is sent off. */
import { todayInHanoi } from '../../../domain/days.ts';
import type { Calendar } from '../../../domain/working-days.ts';
import { make, need } from '../../../search/element.ts';
import { onChosen, type Chosen } from '../checklist/chosen.ts';
import { variantFor } from '../checklist/variants.ts';
import { answerTo, type Answer } from './answer.ts';
import { unpackCalendar, type CalendarData, type RecordData } from './browser-data.ts';

const TRUST = 'Cổng tính giúp để bạn liệu trước; ngày ghi trên Phiếu hẹn mới là ngày dựa vào để đến nhận.';

class ResultDate extends HTMLElement {
  private record: RecordData = { times: [], variants: [] };
  private calendar: Calendar = unpackCalendar({ days: [], years: [] });

  connectedCallback(): void {
    this.record = JSON.parse(this.dataset['record'] ?? '') as RecordData;
    this.calendar = unpackCalendar(JSON.parse(this.dataset['calendar'] ?? '') as CalendarData);
    const form = need<HTMLFormElement>(this, 'form');
    const day = need<HTMLInputElement>(form, '[name=ngay]');
    const today = todayInHanoi(new Date());
    if (!day.value && day.min <= today && today <= day.max) day.value = today;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.answer(form);
    });
    form.hidden = false;
    onChosen((chosen) => this.follow(form, chosen));
  }

  /** Presets what the list of papers was told, where that settles it. An answer to another choice must not stay. */
  private follow(form: HTMLFormElement, chosen: Chosen): void {
    const choice = variantFor(this.record.variants, chosen);
    const radio = form.querySelector<HTMLInputElement>(`[name=truong-hop][value="${choice}"]`);
    if (!radio || radio.checked) return;
    radio.checked = true;
    need(this, '[role=status]').replaceChildren();
  }

  private answer(form: HTMLFormElement): void {
    const fields = {
      day: need<HTMLInputElement>(form, '[name=ngay]'),
      at: form.querySelector<HTMLInputElement>('[name=gio]'),
    };
    const chosen = form.querySelector<HTMLInputElement>('[name=truong-hop]:checked');
    const typed = { choice: Number(chosen?.value ?? 0), day: fields.day.value, at: fields.at?.value };
    const answer = answerTo(typed, this.record, this.calendar);
    for (const field of [fields.day, fields.at]) {
      field?.removeAttribute('aria-invalid');
      field?.removeAttribute('aria-describedby');
    }
    const region = need<HTMLElement>(this, '[role=status]');
    region.replaceChildren(...partsOf(answer));
    if (answer.kind !== 'mistake') return;
    const wrong = fields[answer.field];
    wrong?.setAttribute('aria-invalid', 'true');
    wrong?.setAttribute('aria-describedby', region.id);
    wrong?.focus();
  }
}

function partsOf(answer: Answer): HTMLElement[] {
  if (answer.kind !== 'day') return [make('p', 'result-none', answer.message)];
  return [
    make('p', 'result-day', 'Ngày trả kết quả: ', make('strong', '', answer.day)),
    ...answer.doubts.map((doubt) => make('p', 'result-doubt', doubt)),
    make('p', '', 'Vì sao là ngày này:'),
    make('ol', '', ...answer.reasons.map((reason) => make('li', '', reason))),
    make('p', 'soft small', TRUST),
  ];
}

customElements.define('result-date', ResultDate);
