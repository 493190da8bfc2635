import {
  evaluateQuotas,
  type Quota,
  type QuotaInput,
  type QuotaPlan,
  type QuotaPost,
  type QuotaRow,
} from '../../../src/domain/quota.ts';

/** A yearly quota of one post on any channel, changed as the test needs. */
export function quota(changes: Partial<Quota> = {}): Quota {
  return { id: 'q', required: 1, per: 'year', ...changes };
}

/** A plan of the unit "phong" for 2025 with these quotas. */
export function plan(quotas: readonly Quota[], changes: Partial<QuotaPlan> = {}): QuotaPlan {
  return { id: 'p', issuer: 'phong', period: { from: '2025-01-01', to: '2025-12-31' }, quotas, ...changes };
}

let serial = 0;

/** A post of "phong", published on the channel "trang" on these days. */
export function post(days: readonly string[], changes: Partial<QuotaPost> = {}): QuotaPost {
  serial += 1;
  return {
    id: `post-${serial}`,
    unit: 'phong',
    topic: 'chung',
    format: 'tin',
    publications: days.map((publishedOn) => ({ channel: 'trang', publishedOn })),
    ...changes,
  };
}

/** One post a day. */
export function posts(...days: readonly string[]): QuotaPost[] {
  return days.map((day) => post([day]));
}

/** The rows of one quota of a plan of 2025 for "phong", as of the end of 2025 unless told otherwise. */
export function rowsOf(
  changes: Partial<Quota>,
  input: Partial<QuotaInput> = {},
  asOf = '2025-12-31',
  samples = true,
): QuotaRow[] {
  const units = [{ id: 'phong' }];
  const plans = [plan([quota(changes)])];
  return evaluateQuotas({ plans, units, posts: [], topicParents: new Map(), ...input }, asOf, { samples });
}

/** The one row that a test expects. */
export function onlyRow(rows: readonly QuotaRow[]): QuotaRow {
  const [row] = rows;
  if (!row || rows.length > 1) throw new Error(`expected one row, got ${rows.length}`);
  return row;
}
