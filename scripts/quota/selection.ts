import { isWithin, type Day } from '../../src/domain/days.ts';
import { parsePeriodLabel } from '../../src/domain/periods.ts';
import { unitTree } from '../../src/domain/unit-tree.ts';
import type { QuotaInput, QuotaRow } from '../../src/domain/quota.ts';
import { allowedSentence } from '../../src/reading/wording.ts';
import { UsageError } from '../shared/settings.ts';

/** Which rows somebody asked for; what is absent does not narrow. */
export interface Selection {
  readonly plan?: string | undefined;
  readonly unit?: string | undefined;
  readonly period?: string | undefined;
}

/** What is wrong with a period label, in Vietnamese, or nothing. */
export function periodComplaint(label: string): string | undefined {
  if (parsePeriodLabel(label)) return undefined;
  return (
    `Không có kỳ "${label}". Cách ghi: 2025-09 (tháng), 2025-Q3 (quý), 2025-H1 (6 tháng), ` +
    '2025-9M (9 tháng), 2025 (năm), 2021-2025 (cả kế hoạch nhiều năm).'
  );
}

/**
 * The rows of a plan, of a unit and all that stood below it at some time of the row's period, of a period.
 * @throws {UsageError} when there is no such plan or unit
 */
export function selectRows(rows: readonly QuotaRow[], input: QuotaInput, selection: Selection): QuotaRow[] {
  const { plan, unit, period } = selection;
  requireKnown('kế hoạch', plan, input.plans);
  requireKnown('đơn vị', unit, input.units);
  const tree = unitTree(input.units);
  return rows
    .filter((row) => plan === undefined || row.plan === plan)
    .filter((row) => period === undefined || row.period.label === period)
    .filter(
      (row) =>
        unit === undefined ||
        tree.isUnderWithin(row.unit, unit, { from: row.period.start, to: row.period.end }),
    );
}

/** Whether a plan that runs on `asOf` is late in some row: what --strict looks for. */
export function hasArrears(rows: readonly QuotaRow[], input: QuotaInput, asOf: Day): boolean {
  const running = new Set(input.plans.filter((plan) => isWithin(asOf, plan.period)).map((plan) => plan.id));
  return rows.some((row) => running.has(row.plan) && (row.status === 'missed' || row.status === 'behind'));
}

function requireKnown(kind: string, id: string | undefined, all: readonly { readonly id: string }[]): void {
  const ids = all.map((each) => each.id).sort();
  if (id === undefined || ids.includes(id)) return;
  const allowed = allowedSentence(id, ids, `Các mã ${kind}`);
  throw new UsageError(`Không có ${kind} "${id}". ${allowed}`);
}
