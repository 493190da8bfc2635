import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isWithin } from '../../../src/domain/days.ts';
import {
  evaluateObligations,
  obligationWithoutData,
  type CoverageFact,
  type Evidence,
  type Obligation,
  type ObligationInput,
  type ObligationPlan,
  type ObligationRow,
} from '../../../src/domain/obligations.ts';
import { PERIOD_KINDS } from '../../../src/domain/periods.ts';
import type { QuotaUnit } from '../../../src/domain/quota.ts';

const UNITS = ['phong', 'truong', 'to'];
const TOPICS = ['tthc', 'cong-khai', 'khac'];
const AUDIENCES = ['nguoi-dan', 'giao-vien'];
const THINGS = ['plan', 'procedures-posted', 'information'] as const;
const RULES = ['all', 'any', 'listed'] as const;

const day = fc.integer({ min: -60, max: 830 }).map((offset) => addDays('2024-01-01', offset));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const ordered = fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));

const someEvidence: fc.Arbitrary<Evidence> = fc.record({
  id: fc.constant(''),
  unit: fc.constantFrom(...UNITS),
  topics: fc.subarray(TOPICS),
  audiences: fc.subarray(AUDIENCES),
  activity: maybe(fc.constantFrom('toa-dam', 'hop')),
  format: maybe(fc.constantFrom('tin', 'video')),
  material: maybe(fc.constant('to-roi')),
  appearances: fc.array(fc.record({ channel: maybe(fc.constantFrom('trang', 'zalo')), day }), {
    maxLength: 3,
  }),
  sample: fc.boolean(),
});

const someFact: fc.Arbitrary<CoverageFact> = fc.record({
  what: fc.constantFrom(...THINGS),
  unit: fc.constantFrom(...UNITS),
  day,
  until: maybe(day),
  evidence: fc.constantFrom('postings/a', 'postings/b'),
  sample: fc.boolean(),
});

const units = maybe(fc.subarray(UNITS, { minLength: 1 }));
const per = fc.constantFrom(...PERIOD_KINDS);
const someObligation: fc.Arbitrary<Obligation> = fc.oneof(
  fc.record({ kind: fc.constant('forms'), id: fc.constant('o'), units, per, set: fc.constantFrom(...RULES) }),
  fc.record({ kind: fc.constantFrom('contents', 'audiences'), id: fc.constant('o'), units, per }),
  fc.record({
    kind: fc.constant('coverage'),
    id: fc.constant('o'),
    units,
    what: fc.constantFrom(...THINGS),
    share: fc.integer({ min: 1, max: 100 }),
  }),
  fc.record({ kind: fc.constant('issued-by'), id: fc.constant('o'), units, by: day }),
  fc.record({ kind: fc.constant('yearly-plan'), id: fc.constant('o'), units }),
);

const somePlans: fc.Arbitrary<ObligationPlan[]> = fc.array(
  fc.record({
    id: fc.constant(''),
    issuer: fc.constantFrom(...UNITS),
    period: fc.oneof(
      ordered,
      fc.constantFrom('2024', '2025').map((y) => ({ from: `${y}-01-01`, to: `${y}-12-31` })),
    ),
    signedOn: maybe(day),
    obligations: fc
      .array(someObligation, { maxLength: 3 })
      .map((all) => all.map((o, i) => ({ ...o, id: `o${i}` }))),
    headings: fc.constant([
      { section: 'I', topics: ['tthc'] },
      { section: 'II', topics: ['cong-khai', 'khac'] },
    ]),
    audiences: fc.constant(AUDIENCES),
  }),
  { minLength: 1, maxLength: 3 },
);

const someUnits: fc.Arbitrary<QuotaUnit[]> = fc
  .tuple(...UNITS.map(() => fc.tuple(maybe(fc.constantFrom(...UNITS)), maybe(day), maybe(ordered))))
  .map((all) =>
    all.map(([parent, from, life], index) => ({
      id: UNITS[index] ?? '',
      parents: parent === undefined ? [] : [{ unit: parent, from }],
      established: life?.from,
      ended: life?.to,
    })),
  );

const FORMS = [{ activity: 'toa-dam' }, { channel: 'trang' }, { format: 'video' }, { material: 'to-roi' }];
const someInput: fc.Arbitrary<ObligationInput> = fc.record({
  plans: somePlans.map((all) => all.map((each, index) => ({ ...each, id: `p${index}` }))),
  units: someUnits,
  formSets: fc.constant(RULES.map((rule) => ({ id: rule, rule, items: FORMS }))),
  evidence: fc
    .array(someEvidence, { maxLength: 10 })
    .map((all) => all.map((e, i) => ({ ...e, id: `bai-${i}` }))),
  coverage: fc.array(someFact, { maxLength: 8 }),
});

const evaluate = (input: ObligationInput, asOf: string, samples = true) =>
  evaluateObligations(input, asOf, { samples });

/** Pairs the rows of two evaluations that owe the same: plans and units are equal, so rows and parts are too. */
function pairs(
  before: readonly ObligationRow[],
  after: readonly ObligationRow[],
): [ObligationRow, ObligationRow][] {
  const owed = (rows: readonly ObligationRow[]) =>
    rows.map(({ plan, obligation, unit, period, required, parts }) => ({
      ...{ plan, obligation, unit, period, required },
      parts: parts.map(({ id, kind }) => `${kind} ${id}`),
    }));
  expect(owed(after)).toEqual(owed(before));
  return before.map((row, index) => [row, after[index] ?? row]);
}

describe('for all plans, units and evidence', () => {
  it('there is something to see: rows of every kind that become met, parts shown by illustrations, by channels', () => {
    const worlds = fc.sample(fc.tuple(someInput, day), { numRuns: 400, seed: 1 });
    const kindOf = (input: ObligationInput, { plan, obligation }: ObligationRow) =>
      input.plans.find(({ id }) => id === plan)?.obligations?.find(({ id }) => id === obligation)?.kind;
    const became = worlds.flatMap(([input, asOf]) =>
      pairs(evaluate(input, asOf), evaluate(input, '2099-12-31')).map(([before, after]) => ({
        kind: kindOf(input, before),
        before,
        after,
      })),
    );
    const kinds = (is: (each: (typeof became)[number]) => boolean) =>
      new Set(became.filter(is).map(({ kind }) => kind));
    const all = ['forms', 'contents', 'audiences', 'coverage', 'issued-by', 'yearly-plan'];
    expect([...kinds(({ before }) => before.status === 'met')].sort()).toEqual(all.toSorted());
    expect(
      [...kinds(({ before, after }) => before.status !== 'met' && after.status === 'met')].sort(),
    ).toEqual(all.toSorted());
    expect([...kinds(({ after }) => after.samples > 0)].sort()).toEqual(
      all.filter((kind) => kind !== 'issued-by' && kind !== 'yearly-plan').toSorted(),
    );
    const channels = became.flatMap(({ after }) => after.parts.filter(({ kind }) => kind === 'channel'));
    expect(channels.filter(({ evidence }) => evidence.length > 0).length).toBeGreaterThan(50);
  });

  it('one record or fact more never lowers a count and takes nothing from a part', () => {
    fc.assert(
      fc.property(someInput, someEvidence, someFact, day, (input, record, fact, asOf) => {
        const more = {
          ...input,
          evidence: [...input.evidence, { ...record, id: 'them' }],
          coverage: [...input.coverage, { ...fact, evidence: 'them' }],
        };
        for (const [before, after] of pairs(evaluate(input, asOf), evaluate(more, asOf))) {
          expect(after.counted).toBeGreaterThanOrEqual(before.counted);
          before.parts.forEach((part, index) =>
            expect(after.parts[index]?.evidence.filter((id) => id !== 'them')).toEqual(part.evidence),
          );
        }
      }),
    );
  });

  it('appearing once more, on one more channel, never empties a part nor lowers a count', () => {
    const again = fc.record({ channel: maybe(fc.constantFrom('trang', 'zalo')), day });
    fc.assert(
      fc.property(someInput, again, day, (input, appearance, asOf) => {
        const more = {
          ...input,
          evidence: input.evidence.map((each) => ({
            ...each,
            appearances: [...each.appearances, appearance],
          })),
        };
        for (const [before, after] of pairs(evaluate(input, asOf), evaluate(more, asOf))) {
          expect(after.counted).toBeGreaterThanOrEqual(before.counted);
          before.parts.forEach((part, index) => {
            const now = after.parts[index]?.evidence ?? [];
            expect(part.evidence.filter((id) => !now.includes(id))).toEqual([]);
          });
          if (before.status === 'met') expect(after.status).toBe('met');
        }
      }),
    );
  });

  it('a record that has everything fills every part of its unit in the period of its day', () => {
    fc.assert(
      fc.property(someInput, day, (input, on) => {
        const everything = (unit: string): Evidence[] =>
          FORMS.map((form, index) => ({
            ...{ id: `du-${index}`, unit, topics: TOPICS, audiences: AUDIENCES, ...form, sample: false },
            appearances: [{ channel: form.channel, day: on }],
          }));
        for (const unit of UNITS) {
          const more = { ...input, evidence: [...input.evidence, ...everything(unit)] };
          const full = evaluate(more, '2099-12-31').filter(
            (row) =>
              row.unit === unit &&
              isWithin(on, { from: row.period.start, to: row.period.end }) &&
              row.parts.every(({ kind }) => kind !== 'unit' && kind !== 'plan'),
          );
          for (const { counted, parts, status } of full) {
            expect(counted).toBe(parts.length);
            expect(['met', 'listed']).toContain(status);
          }
        }
      }),
    );
  });

  it('moving as-of on never undoes met, and never lowers a count', () => {
    fc.assert(
      fc.property(someInput, day, fc.nat(400), (input, asOf, later) => {
        for (const [before, after] of pairs(evaluate(input, asOf), evaluate(input, addDays(asOf, later)))) {
          expect(after.counted).toBeGreaterThanOrEqual(before.counted);
          if (before.status === 'met') expect(after.status).toBe('met');
          if (after.status === 'upcoming') expect(before.status).toBe('upcoming');
        }
      }),
    );
  });

  it('what samples add is what the rows call samples: parts that no real record shows', () => {
    fc.assert(
      fc.property(someInput, day, (input, asOf) => {
        for (const [all, real] of pairs(evaluate(input, asOf), evaluate(input, asOf, false))) {
          expect(all.counted - real.counted).toBe(all.samples);
          expect(real.samples).toBe(0);
          all.parts.forEach((part, index) => {
            const shownByReal = (real.parts[index]?.evidence.length ?? 0) > 0;
            expect(part.sample).toBe(part.evidence.length > 0 && !shownByReal);
          });
        }
      }),
    );
  });

  it('the order of evidence, facts, units and plans changes nothing', () => {
    const shuffled = <T>(all: readonly T[]) => fc.shuffledSubarray([...all], { minLength: all.length });
    const both = someInput.chain((input) =>
      fc.tuple(
        fc.constant(input),
        fc.record({
          plans: shuffled(input.plans),
          units: shuffled(input.units),
          formSets: shuffled(input.formSets),
          evidence: shuffled(input.evidence),
          coverage: shuffled(input.coverage),
        }),
      ),
    );
    fc.assert(
      fc.property(both, day, ([input, other], asOf) => {
        expect(evaluate(other, asOf)).toEqual(evaluate(input, asOf));
      }),
    );
  });

  it('rows stay inside the life of their unit and owe no more than their parts', () => {
    fc.assert(
      fc.property(someInput, day, (input, asOf) => {
        for (const row of evaluate(input, asOf)) {
          const unit = input.units.find(({ id }) => id === row.unit);
          const by = input.plans
            .find(({ id }) => id === row.plan)
            ?.obligations?.find(({ id }) => id === row.obligation);
          expect(row.period.start <= row.period.end).toBe(true);
          expect(row.period.end >= (unit?.established ?? '')).toBe(true);
          expect(row.period.end <= (unit?.ended ?? '9999-12-31')).toBe(true);
          expect(row.required).toBeLessThanOrEqual(row.parts.length);
          expect(row.required === 0).toBe(
            row.status === 'listed' || (by?.kind === 'coverage' && row.status === 'unknown'),
          );
        }
      }),
    );
  });

  it('nothing that is without data has anything to show', () => {
    fc.assert(
      fc.property(someInput, day, fc.boolean(), (input, asOf, samples) => {
        const silent = obligationWithoutData(input, { samples });
        for (const row of evaluate(input, asOf, samples).filter(silent)) {
          expect(row).toMatchObject({ status: 'missed', evidence: 'none', counted: 0 });
        }
      }),
    );
  });
});
