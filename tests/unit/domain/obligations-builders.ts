import {
  evaluateObligations,
  type CoverageFact,
  type Evidence,
  type Obligation,
  type ObligationInput,
  type ObligationPlan,
  type ObligationRow,
} from '../../../src/domain/obligations.ts';

/** A plan of the unit "phong" for 2025 with these obligations, two headings and two audiences. */
export function plan(
  obligations: readonly Obligation[] = [],
  changes: Partial<ObligationPlan> = {},
): ObligationPlan {
  return {
    id: 'p',
    issuer: 'phong',
    period: { from: '2025-01-01', to: '2025-12-31' },
    obligations,
    headings: [
      { section: 'II.1', topics: ['the-che'] },
      { section: 'II.2', topics: ['tthc', 'hai-long'] },
    ],
    audiences: ['nguoi-dan', 'giao-vien'],
    ...changes,
  };
}

let serial = 0;

/** A post of "phong" that appeared on the channel "trang" on these days, about nothing and for nobody. */
export function post(days: readonly string[], changes: Partial<Evidence> = {}): Evidence {
  serial += 1;
  return {
    id: `news/bai-${serial}`,
    unit: 'phong',
    topics: [],
    audiences: [],
    appearances: days.map((day) => ({ channel: 'trang', day })),
    sample: false,
    ...changes,
  };
}

/** An event of "phong" of that kind on that day. */
export function event(activity: string, day: string, changes: Partial<Evidence> = {}): Evidence {
  return post([], { activity, appearances: [{ day }], ...changes });
}

/** A unit has something from that day on. */
export function fact(unit: string, day: string, changes: Partial<CoverageFact> = {}): CoverageFact {
  return { what: 'procedures-posted', unit, day, evidence: `postings/${unit}`, sample: false, ...changes };
}

/** The rows of one obligation in a plan of 2025 of "phong", as of the end of 2025 unless told otherwise. */
export function rowsOf(
  obligation: Obligation,
  input: Partial<ObligationInput> = {},
  asOf = '2025-12-31',
  samples = true,
): ObligationRow[] {
  const base = { plans: [plan([obligation])], units: [], formSets: [], evidence: [], coverage: [] };
  return evaluateObligations({ ...base, ...input }, asOf, { samples });
}

/** The one row that a test expects. */
export function onlyRow(rows: readonly ObligationRow[]): ObligationRow {
  const [row] = rows;
  if (!row || rows.length > 1) throw new Error(`expected one row, got ${rows.length}`);
  return row;
}

/** The parts of a row that are there, with what shows them. */
export const shown = ({ parts }: ObligationRow) =>
  Object.fromEntries(parts.flatMap(({ id, evidence }) => (evidence.length > 0 ? [[id, evidence]] : [])));
