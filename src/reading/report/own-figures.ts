/** The figures that a unit keeps for itself, from its records of the periods inside the stretch. */
import { intersectSpans, type Day, type Span } from '../../domain/days.ts';
import { figuresAddress } from '../../domain/addresses.ts';
import { parsePeriodLabel } from '../../domain/periods.ts';
import {
  covers,
  misfitOf,
  ownFigures,
  periodsOfFigures,
  type PeriodRecord,
} from '../../domain/report/own-figures.ts';
import type { OwnFigures, OwnScorecard, ReportRecord } from '../../domain/report/types.ts';
import { periodsInARow } from '../../domain/report/words.ts';
import { scoreSum } from '../../domain/scorecard.ts';
import { lifeOf } from '../../domain/unit-life.ts';
import type { UnitTree } from '../../domain/unit-tree.ts';
import type { Content, Entry } from '../content.ts';
import { findEntry } from '../find-entry.ts';
import { pageIn } from './page.ts';

export interface OwnFiguresInput {
  readonly unit: Entry<'units'>;
  readonly tree: UnitTree;
  readonly span: Span;
  /** Records of periods that end later are not known yet. */
  readonly cutoff: Day;
  readonly samples: boolean;
}

/** The record as a report tells of it: its id, its period, its figures. */
type Known = PeriodRecord & { readonly entry: Entry<'figures'> };

export function ownFiguresOf(content: Content, input: OwnFiguresInput): OwnFigures {
  const { unit, tree, span } = input;
  const kinds = content.vocabulary.figures;
  const known = knownRecords(content, input);
  const ofUnit = (id: string) => known.filter(({ entry }) => entry.data.unit === id);
  const figures = ownFigures(ofUnit(unit.id), kinds);
  const periods = periodsOfFigures(figures);
  const lived = intersectSpans(span, lifeOf(unit.data));
  const below = [...new Set(known.map(({ entry }) => entry.data.unit))].filter(
    (id) => id !== unit.id && tree.isUnderWithin(id, unit.id, span),
  );
  return {
    figures,
    periods,
    covered: lived !== undefined && covers(periods, lived),
    misfit: misfitOf(figures, kinds),
    scorecard: ofUnit(unit.id).flatMap(scorecardOf).at(-1),
    below: below.map((id) => {
      const theirs = ownFigures(ofUnit(id), kinds);
      return {
        unit: findEntry(content.units, id)?.data.name ?? id,
        periods: periodsOfFigures(theirs),
        records: [...new Set(theirs.flatMap(({ values }) => values.map(({ record }) => record)))],
      };
    }),
  };
}

/** By the end of their periods. */
function knownRecords({ figures }: Content, { span, cutoff, samples }: OwnFiguresInput): Known[] {
  return figures
    .flatMap((entry): Known[] => {
      const { period: label, values, sample } = entry.data;
      const period = parsePeriodLabel(label);
      const inside = period && span.from <= period.start && period.end <= span.to && period.end <= cutoff;
      return inside && (samples || !sample) ? [{ id: `figures/${entry.id}`, period, values, entry }] : [];
    })
    .sort((a, b) => (a.period.end < b.period.end ? -1 : 1));
}

const scorecardOf = ({ id, period, entry }: Known): OwnScorecard[] => {
  const { scorecard } = entry.data;
  return scorecard ? [{ ...scorecard, period, sum: scoreSum(scorecard.criteria), record: id }] : [];
};

/** The ids of the records behind these figures, each once. */
export const figureRecordIds = ({ figures, scorecard, below }: OwnFigures): string[] => [
  ...new Set([
    ...figures.flatMap(({ values }) => values.map(({ record }) => record)),
    ...(scorecard ? [scorecard.record] : []),
    ...below.flatMap(({ records }) => records),
  ]),
];

/** A record of figures as a row of the annex; undefined when it is none. */
export function figuresRecord(content: Content, id: string): ReportRecord | undefined {
  const entry = findEntry(content.figures, id.slice('figures/'.length));
  const period = entry && parsePeriodLabel(entry.data.period);
  if (!period) return undefined;
  const { unit, sample } = entry.data;
  return {
    ...{ id, number: 0, kind: 'figures', unit, sample: sample ?? false, repost: false, lines: [] },
    title: `Số liệu ${periodsInARow([period])}: ${findEntry(content.units, unit)?.data.name ?? unit}`,
    page: pageIn(content, figuresAddress(unit)),
  };
}
