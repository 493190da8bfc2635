/** The figures of each unit, period by period, as its page shows them. */
import { checkFigures, type Figure, type FiguresCheck } from '../../domain/figures-check.ts';
import { aboveText, imbalanceText } from '../../domain/figures-words.ts';
import { parsePeriodLabel, periodName, type Period, type PeriodKind } from '../../domain/periods.ts';
import type { Content, Entry } from '../../reading/content.ts';
import type { StackRow } from '../charts/stack-layout.ts';

type FiguresData = Entry<'figures'>['data'];
type FiguresContent = Pick<Content, 'figures' | 'vocabulary'>;

/** A kind of figure of the vocabulary. */
export type Kind = FiguresContent['vocabulary']['figures'][number];

export interface PeriodFigures {
  readonly period: Period;
  /** "Quý I/2025" */
  readonly name: string;
  readonly data: FiguresData;
  readonly check: FiguresCheck;
}

/** Periods that may stand beside each other: quarters of a year, months of a year, years … */
export interface PeriodGroup {
  /** Part of addresses inside the page. */
  readonly id: string;
  readonly title: string;
  /** In the order of time, never empty. */
  readonly periods: readonly PeriodFigures[];
}

/** Ids of the units that have figures, in the order of the units. */
export const unitsWithFigures = ({ figures, units }: Pick<Content, 'figures' | 'units'>): string[] => {
  const ids = new Set(figures.map(({ data }) => data.unit));
  return units.map(({ id }) => id).filter((id) => ids.has(id));
};

/** All periods of a unit in the order in which they end; of those that end together the shorter first. */
export function periodsOf(unit: string, { figures, vocabulary }: FiguresContent): PeriodFigures[] {
  return figures
    .filter(({ data }) => data.unit === unit)
    .flatMap(({ data }) => {
      const period = parsePeriodLabel(data.period);
      const check = checkFigures(data.values, vocabulary.figures);
      return period ? [{ period, name: periodName(period), data, check }] : [];
    })
    .sort((a, b) => compare(a.period.end, b.period.end) || compare(b.period.start, a.period.start));
}

const compare = (a: string, b: string): number => a.localeCompare(b);

const GROUP_TITLES: Readonly<Record<PeriodKind, (year: string) => string>> = {
  month: (year) => `Từng tháng năm ${year}`,
  quarter: (year) => `Từng quý năm ${year}`,
  'half-year': () => 'Sáu tháng đầu năm',
  'nine-months': () => 'Chín tháng',
  year: () => 'Từng năm',
  plan: () => 'Từng giai đoạn',
};

/** Only periods of one kind are set beside each other; months and quarters year by year. */
export function groupPeriods(periods: readonly PeriodFigures[]): PeriodGroup[] {
  const keyOf = ({ period: { kind, start } }: PeriodFigures) =>
    kind === 'month' || kind === 'quarter' ? `${kind}-${start.slice(0, 4)}` : kind;
  return [...Map.groupBy(periods, keyOf)].flatMap(([id, own]) => {
    const [first] = own;
    if (!first) return [];
    const { kind, start } = first.period;
    return [{ id, title: GROUP_TITLES[kind](start.slice(0, 4)), periods: own }];
  });
}

/** The kinds that some of these periods have, in the order of the vocabulary. */
export const kindsIn = (periods: readonly PeriodFigures[], kinds: readonly Kind[]): Kind[] =>
  kinds.filter(({ id }) => periods.some(({ data }) => data.values.some(({ figure }) => figure === id)));

/** A figure of a period with its note; undefined where it is not known. */
export const figureOf = ({ data }: PeriodFigures, id: string): FiguresData['values'][number] | undefined =>
  data.values.find(({ figure }) => figure === id);

/** What became of the dossiers, in the order of the fills of a bar. */
const PARTS = [
  { id: 'solved-early', label: 'Trước hạn' },
  { id: 'solved-on-time', label: 'Đúng hạn' },
  { id: 'solved-late', label: 'Quá hạn' },
  { id: 'in-progress', label: 'Đang giải quyết' },
] as const;

export interface DossierPicture {
  readonly parts: readonly string[];
  readonly rows: readonly StackRow[];
}

/** The bars of these periods; undefined when none of them says what became of the dossiers. */
export function dossierPicture(periods: readonly PeriodFigures[]): DossierPicture | undefined {
  const parts = PARTS.filter(({ id }) => periods.some((period) => figureOf(period, id)));
  const rows = periods
    .map((period) => ({ label: period.name, parts: parts.map(({ id }) => figureOf(period, id)?.value) }))
    .filter(({ parts: values }) => values.some((value) => value !== undefined));
  return rows.length > 0 ? { parts: parts.map(({ label }) => label), rows } : undefined;
}

/** "Quý I/2025: tiếp nhận 100 hồ sơ, giải quyết và đang giải quyết cộng lại 98, thiếu 2." for each that does not fit. */
export const imbalanceSentences = (periods: readonly PeriodFigures[]): string[] =>
  periods.flatMap(({ name, check: { imbalance } }) =>
    imbalance ? [`${name}: ${imbalanceText(imbalance)}.`] : [],
  );

const among = (figures: readonly Figure[], id: string): boolean =>
  figures.some(({ figure }) => figure === id);

/** What must be said of a figure beside its number: worth pointing out, or impossible; '' when nothing. */
export function figureRemark({ check }: PeriodFigures, { id, flagAbove }: Kind): string {
  if (among(check.impossible, id)) return '✕ Không thể đúng';
  return among(check.flagged, id) && flagAbove !== undefined ? `▲ Nêu bật: ${aboveText(flagAbove)}` : '';
}
