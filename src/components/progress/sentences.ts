/** What a quota's rows amount to, in Vietnamese sentences. */
import { periodName, type Period, type PeriodKind } from '../../domain/periods.ts';
import { showNumber } from '../../domain/show-number.ts';
import { SHOWN_STATUSES, type ShownStatus } from '../../domain/quota/shown-status.ts';
import { type StatusWords } from './status-words.ts';
import type { RowStanding } from './standings.ts';

const NOUNS: Partial<Record<PeriodKind, string>> = { month: 'tháng', quarter: 'quý', year: 'năm' };

/** What to call several periods of a kind: "tháng", "quý", "năm", else "kỳ". */
export const periodNoun = (kind: PeriodKind): string => NOUNS[kind] ?? 'kỳ';

/** A period inside a year that is named already: "Tháng 9/2025" becomes "Tháng 9". */
export const periodInYear = (period: Pick<Period, 'kind' | 'label'>): string =>
  periodName(period).replace(/\/\d{4}$/, '');

/** The part that tells a period from its neighbours: "9" of "Tháng 9", "III" of "Quý III". */
const periodMark = (period: Pick<Period, 'kind' | 'label'>): string =>
  periodInYear(period).replace(/^(Tháng|Quý|Năm) /, '');

/** "Đạt 7 trên 12 tháng." first, then each other status with its periods: "Không đạt 2 tháng: 1, 3." */
export function periodSentences(rows: readonly RowStanding[], words: StatusWords): string[] {
  const noun = periodNoun(rows[0]?.row.period.kind ?? 'month');
  const of = (status: ShownStatus) => rows.filter(({ shown }) => shown === status);
  const met = `${words.short.met} ${of('met').length} trên ${rows.length} ${noun}.`;
  const others = SHOWN_STATUSES.filter((status) => status !== 'met' && of(status).length > 0).map(
    (status) => {
      const marks = of(status).map(({ row }) => periodMark(row.period));
      return `${words.short[status]} ${marks.length} ${noun}: ${marks.join(', ')}.`;
    },
  );
  return [met, ...others];
}

/** Sums over rows. */
export interface Totals {
  readonly counted: number;
  readonly required: number;
  readonly samples: number;
  readonly reposts: number;
}

export function totalsOf(rows: readonly RowStanding[]): Totals {
  const sum = (key: keyof Totals) => rows.reduce((total, { row }) => total + row[key], 0);
  return {
    counted: sum('counted'),
    required: sum('required'),
    samples: sum('samples'),
    reposts: sum('reposts'),
  };
}

/** What must be known of counted posts beside their number: "trong đó 12 minh họa, 1 đăng lại"; '' when nothing. */
export function makeUp({ samples, reposts }: Pick<Totals, 'samples' | 'reposts'>): string {
  const parts = [samples > 0 && `${samples} minh họa`, reposts > 0 && `${reposts} đăng lại`].filter(Boolean);
  return parts.length > 0 ? `trong đó ${parts.join(', ')}` : '';
}

/** Joins a number in words with what must be known of it: "12 tin bài, trong đó 12 minh họa". */
export const withMakeUp = (text: string, totals: Pick<Totals, 'samples' | 'reposts'>): string =>
  [text, makeUp(totals)].filter((part) => part !== '').join(', ');

/** "Có 7 tin bài, trong đó 7 minh họa." */
export const countSentence = (totals: Totals): string =>
  totals.counted === 0
    ? 'Chưa có tin bài nào.'
    : `Có ${withMakeUp(`${showNumber(totals.counted)} tin bài`, totals)}.`;

/** "12 trên 12 tin bài, trong đó 12 minh họa." */
export const figureSentence = (totals: Totals): string =>
  `${withMakeUp(`${showNumber(totals.counted)} trên ${showNumber(totals.required)} tin bài`, totals)}.`;

/** Statuses that ask somebody to act or to look, the gravest first. */
const TROUBLES: readonly ShownStatus[] = ['missed', 'behind', 'no-data'];

/** How a quota stands as a whole: its gravest trouble; without one, on its way as long as something is open. */
export function overallStatus(rows: readonly { readonly shown: ShownStatus }[]): ShownStatus {
  const [first] = rows;
  if (first && rows.every(({ shown }) => shown === first.shown)) return first.shown;
  const has = (status: ShownStatus) => rows.some(({ shown }) => shown === status);
  const trouble = TROUBLES.find(has);
  if (trouble) return trouble;
  if (!has('upcoming') && !has('on-track')) return 'met';
  return has('met') || has('on-track') ? 'on-track' : 'upcoming';
}

/**
 * All quotas in one breath: "3 chỉ tiêu: 2 đạt, 1 không đạt." and, for each kind of trouble, its periods: "Không
 * đạt: tháng 1, 3." `lists` holds the rows of one quota and unit each.
 */
export function overallSentences(lists: readonly (readonly RowStanding[])[], words: StatusWords): string[] {
  const counts = SHOWN_STATUSES.flatMap((status) => {
    const count = lists.filter((rows) => overallStatus(rows) === status).length;
    return count > 0 ? [`${count} ${words.short[status].toLocaleLowerCase('vi')}`] : [];
  });
  const troubles = TROUBLES.flatMap((status) => {
    const names = lists.flatMap((rows) => {
      const marks = rows.filter(({ shown }) => shown === status).map(({ row }) => periodMark(row.period));
      const [first] = rows;
      if (!first || marks.length === 0) return [];
      if (rows.length === 1) return [periodInYear(first.row.period).toLocaleLowerCase('vi')];
      return [`${periodNoun(first.row.period.kind)} ${marks.join(', ')}`];
    });
    return names.length > 0 ? [`${words.short[status]}: ${names.join('; ')}.`] : [];
  });
  return [`${lists.length} chỉ tiêu: ${counts.join(', ')}.`, ...troubles];
}
