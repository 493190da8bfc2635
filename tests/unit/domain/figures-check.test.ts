import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkFigures, type Figure, type FigureKind } from '../../../src/domain/figures-check.ts';

const { items: KINDS } = parse(
  readFileSync(new URL('../../../content/vocabulary/figures.yaml', import.meta.url), 'utf8'),
) as { items: readonly FigureKind[] };

const figures = (values: Readonly<Record<string, number>>): Figure[] =>
  Object.entries(values).map(([figure, value]) => ({ figure, value }));
const check = (values: Readonly<Record<string, number>>) => checkFigures(figures(values), KINDS);

const PARTS = ['solved-early', 'solved-on-time', 'solved-late', 'in-progress'];
const WHOLE = { received: 100, 'solved-early': 60, 'solved-on-time': 30, 'solved-late': 3, 'in-progress': 7 };

describe('files received and what became of them', () => {
  it('are figures that the vocabulary has', () => {
    expect(KINDS.map(({ id }) => id)).toEqual(expect.arrayContaining(['received', ...PARTS]));
  });

  it('add up', () => {
    expect(check(WHOLE)).toEqual({ imbalance: undefined, flagged: [], impossible: [] });
    expect(
      check({ received: 0, ...Object.fromEntries(PARTS.map((id) => [id, 0])) }).imbalance,
    ).toBeUndefined();
  });

  it('miss files, or are too many', () => {
    expect(check({ ...WHOLE, 'in-progress': 5 }).imbalance).toEqual({ left: 100, right: 98, difference: 2 });
    expect(check({ ...WHOLE, received: 99 }).imbalance).toEqual({ left: 99, right: 100, difference: -1 });
  });

  it('are not judged while a part is unknown, unless the others are too many already', () => {
    const { 'in-progress': _, ...solved } = WHOLE;
    expect(check(solved).imbalance).toBeUndefined();
    expect(check({ ...solved, received: 92 }).imbalance).toEqual({ left: 92, right: 93, difference: -1 });
    const { received: __, ...parts } = WHOLE;
    expect(check(parts).imbalance).toBeUndefined();
    expect(check({ received: 5 }).imbalance).toBeUndefined();
  });

  it('differ by exactly what was put wrong, in any order', () => {
    const counts = fc.tuple(fc.nat(500), fc.nat(500), fc.nat(500), fc.nat(500));
    fc.assert(
      fc.property(counts, fc.integer({ min: -50, max: 50 }), fc.nat(4), (parts, wrong, turn) => {
        const sum = parts.reduce((total, part) => total + part, 0);
        const all = [
          { figure: 'received', value: sum + wrong },
          ...parts.map((value, index) => ({ figure: PARTS[index] ?? '', value })),
        ];
        const turned = [...all.slice(turn), ...all.slice(0, turn)];
        const expected = { left: sum + wrong, right: sum, difference: wrong };
        expect(checkFigures(turned, KINDS).imbalance).toEqual(wrong === 0 ? undefined : expected);
      }),
    );
  });
});

describe('figures to point out', () => {
  it('lie above 20 % of inner offices less, not at it', () => {
    expect(check({ 'unit-reduction': 20 }).flagged).toEqual([]);
    expect(check({ 'unit-reduction': 20.1 }).flagged).toEqual([{ figure: 'unit-reduction', value: 20.1 }]);
    expect(check({ satisfaction: 99 }).flagged).toEqual([]);
  });
});

describe('figures that cannot be', () => {
  it('are percentages outside 0 to 100 and counts below 0', () => {
    expect(check({ satisfaction: 0, digitised: 100 }).impossible).toEqual([]);
    expect(check({ received: 5000, dialogues: 101 }).impossible).toEqual([]);
    expect(
      check({ satisfaction: 100.5, digitised: -0.1, dialogues: -1 }).impossible.map(({ figure }) => figure),
    ).toEqual(['satisfaction', 'digitised', 'dialogues']);
  });

  it('takes a kind it does not know for a count', () => {
    expect(check({ la: 500 })).toEqual({ imbalance: undefined, flagged: [], impossible: [] });
  });
});
