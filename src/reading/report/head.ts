/** The head of the report, as it stands on the day the figures close. */
import type { Day } from '../../domain/days.ts';
import type { ReportDue } from '../../domain/report-calendar.ts';
import { nameLines, placeOf } from '../../domain/report/letterhead.ts';
import { BLANK } from '../../domain/report/text.ts';
import type { Letterhead } from '../../domain/report/types.ts';
import type { Content, Entry } from '../content.ts';
import { findEntry } from '../find-entry.ts';
import { parentsOn, withThoseAbove } from './scope.ts';

/** Nothing is guessed: what no record tells is a blank. */
export function letterheadOf(
  content: Content,
  unit: Entry<'units'>,
  day: Day,
  { plans, due }: { readonly plans: readonly Entry<'plans'>[]; readonly due: ReportDue | undefined },
): Letterhead {
  const nameOf = (id: string) => findEntry(content.units, id)?.data.name ?? id;
  const kind = findEntry(content.vocabulary['unit-kinds'], unit.data.kind);
  return {
    ...nameLines(unit.data, {
      names: parentsOn(unit, day).map(nameOf),
      known: (unit.data.parents ?? []).length > 0,
    }),
    symbol: `BC-${unit.data.abbr ?? kind?.abbr ?? BLANK}`,
    place: placeOf(withThoseAbove(content, unit, day).map(({ data }) => data.name)),
    signerRole: plans.find(({ data }) => data.issuer === unit.id)?.data.signerRole,
    recipients: due ? recipientOf(due, nameOf) : [],
  };
}

function recipientOf({ recipient }: ReportDue, nameOf: (id: string) => string): string[] {
  if (recipient.unit !== undefined) return [nameOf(recipient.unit)];
  if (recipient.asPlanned === undefined) return [];
  return recipient.ended
    ? [`${BLANK} (kế hoạch ghi ${recipient.asPlanned}, nay đã kết thúc: cần xác định)`]
    : [recipient.asPlanned];
}

/** A plan as an opening sentence cites it, with blanks where it has no number or day yet. */
export function citation({ data }: Entry<'plans'>): string {
  const { number, symbol, signedOn, title } = data;
  const [year, month, date] = signedOn?.split('-') ?? [];
  const subject = title.replace(/^Kế hoạch\s+/u, '');
  const numbered = `Kế hoạch số ${number ?? BLANK}/${symbol ?? BLANK}`;
  const dated = signedOn === undefined ? `ngày ${BLANK}` : `ngày ${date} tháng ${month} năm ${year}`;
  return `${numbered} ${dated} về ${subject.charAt(0).toLocaleLowerCase('vi')}${subject.slice(1)}`;
}
