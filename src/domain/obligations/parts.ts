/** The parts of each kind of obligation and the records that fill them. */
import { compare } from '../quota/count.ts';
import { intersectSpans, isWithin, LATEST, type Day, type Span } from '../days.ts';
import type { UnitTree } from '../unit-tree.ts';
import type { CoverageFact, Covered, Evidence, Form, ObligationPart, ObligationPlan } from './types.ts';

/** Records of a unit, or of those below it on the day of appearing, that appeared within the span. */
export interface Appeared {
  readonly evidence: Evidence;
  readonly day: Day;
  readonly channels: readonly string[];
}

/** What appeared in the span, by the first day it did so, then by id. */
export function appearedWithin(
  all: readonly Evidence[],
  unit: string,
  span: Span,
  tree: UnitTree,
): Appeared[] {
  return all
    .flatMap((evidence) => {
      const inside = evidence.appearances.filter(
        ({ day }) => isWithin(day, span) && tree.isUnderOn(evidence.unit, unit, day),
      );
      const day = inside.map((each) => each.day).sort(compare)[0];
      return day === undefined
        ? []
        : [{ evidence, day, channels: inside.flatMap(({ channel }) => channel ?? []) }];
    })
    .sort((a, b) => compare(a.day, b.day) || compare(a.evidence.id, b.evidence.id));
}

/** A form is met by an event of that kind, a post of that format or channel, or a printed material. */
export const formParts = (forms: readonly Form[], appeared: readonly Appeared[]): ObligationPart[] =>
  forms.flatMap(({ activity, channel, format, material }) => [
    ...one('activity', activity, appeared, ({ evidence }) => evidence.activity),
    ...one('channel', channel, appeared, ({ channels }) => channels),
    ...one('format', format, appeared, ({ evidence }) => evidence.format),
    ...one('material', material, appeared, ({ evidence }) => evidence.material),
  ]);

/** A heading of the plan is filled by a record on any of its topics. */
export const contentParts = (plan: ObligationPlan, appeared: readonly Appeared[]): ObligationPart[] =>
  plan.headings.map(({ section, topics }) =>
    part(
      'heading',
      section,
      appeared.filter(({ evidence }) => evidence.topics.some((topic) => topics.includes(topic))),
    ),
  );

/** An audience is served by a record made for it. */
export const audienceParts = (plan: ObligationPlan, appeared: readonly Appeared[]): ObligationPart[] =>
  plan.audiences.flatMap((id) => one('audience', id, appeared, ({ evidence }) => evidence.audiences));

/** Which of these things hold on the days they were seen only; the others stand until they are taken away. */
const NEWS: ReadonlySet<Covered> = new Set(['information', 'reform-section', 'disclosure']);

/**
 * A unit is covered as soon as it has the thing within the span. News of one plan do not prove those of the next; what
 * hangs on a wall or was issued before still stands, up to its last day where one is known.
 */
export function coverageParts(
  units: readonly string[],
  what: Covered,
  facts: readonly CoverageFact[],
  span: Span,
): ObligationPart[] {
  const held = facts.filter((fact) => {
    const to = NEWS.has(what) ? fact.day : (fact.until ?? LATEST);
    return fact.what === what && intersectSpans({ from: fact.day, to }, span) !== undefined;
  });
  return units.map((unit) => {
    const own = held
      .filter((fact) => fact.unit === unit)
      .sort((a, b) => compare(a.day, b.day) || compare(a.evidence, b.evidence));
    return {
      id: unit,
      kind: 'unit',
      evidence: [...new Set(own.map(({ evidence }) => evidence))],
      sample: own.length > 0 && own.every(({ sample }) => sample),
    };
  });
}

/**
 * Plans of that unit for that year alone ('2025') beside the one that asks for them, signed by `asOf`; one whose day of
 * signing is unknown counts from its first day. By that day, then by id.
 */
export function plansOfYear(
  plans: readonly ObligationPlan[],
  { id }: ObligationPlan,
  unit: string,
  year: string,
  asOf: Day,
): ObligationPlan[] {
  const since = (plan: ObligationPlan): Day => plan.signedOn ?? plan.period.from;
  return plans
    .filter((plan) => plan.id !== id && plan.issuer === unit && since(plan) <= asOf)
    .filter(({ period }) => period.from >= `${year}-01-01` && period.to <= `${year}-12-31`)
    .sort((a, b) => compare(since(a), since(b)) || compare(a.id, b.id));
}

/** A plan, or the plan of a year, as the only part of a demand for it; none: not signed, or the day is unknown. */
export const planPart = (id: string, signed: readonly { readonly id: string }[]): ObligationPart => ({
  id,
  kind: 'plan',
  evidence: signed.map((plan) => `plans/${plan.id}`),
  sample: false,
});

function one(
  kind: ObligationPart['kind'],
  id: string | undefined,
  appeared: readonly Appeared[],
  of: (appeared: Appeared) => string | readonly string[] | undefined,
): ObligationPart[] {
  if (id === undefined) return [];
  return [
    part(
      kind,
      id,
      appeared.filter((each) => [of(each)].flat().includes(id)),
    ),
  ];
}

const part = (kind: ObligationPart['kind'], id: string, filled: readonly Appeared[]): ObligationPart => ({
  id,
  kind,
  evidence: filled.map(({ evidence }) => evidence.id),
  sample: filled.length > 0 && filled.every(({ evidence }) => evidence.sample),
});
