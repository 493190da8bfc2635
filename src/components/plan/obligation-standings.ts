/** What plans demand beside posts per channel, as pages show it: one standing for each obligation of a plan. */
import type { Day } from '../../domain/days.ts';
import {
  evaluateObligations,
  obligationWithoutData,
  type ObligationPart,
  type ObligationRow,
} from '../../domain/obligations.ts';
import type { ShownStatus } from '../../domain/quota/shown-status.ts';
import type { Content } from '../../reading/content.ts';
import { obligationInput } from '../../reading/obligation-input.ts';
import { onceADay } from '../../reading/once-a-day.ts';
import { findEntry } from '../../reading/find-entry.ts';
import { labelOf } from '../labels.ts';
import type { PlanEntry } from '../progress/standings.ts';
import type { Obligation } from './duties.ts';

export interface ShownObligationRow {
  readonly row: ObligationRow;
  readonly shown: ShownStatus;
}

export interface ObligationStanding {
  readonly plan: PlanEntry;
  readonly obligation: Obligation;
  /** By unit, then by time; empty where nobody owed it in the plan's time. */
  readonly rows: readonly ShownObligationRow[];
}

const withSamples = { samples: true };

/** Every obligation of every plan as of the end of a day, in the order of the plans. */
export const obligationStandings = onceADay((content: Content, asOf: Day): readonly ObligationStanding[] => {
  const input = obligationInput(content);
  const withoutData = obligationWithoutData(input, withSamples);
  const rows = Map.groupBy(
    evaluateObligations(input, asOf, withSamples),
    ({ plan, obligation }) => `${plan} ${obligation}`,
  );
  return content.plans.flatMap((plan) =>
    (plan.data.obligations ?? []).map((obligation) => ({
      plan,
      obligation,
      rows: (rows.get(`${plan.id} ${obligation.id}`) ?? []).map((row) => ({
        row,
        shown: withoutData(row) ? 'no-data' : row.status,
      })),
    })),
  );
});

/** What the parts of an obligation are called, for "8 trên 13 đề mục". */
const NOUNS: Readonly<Record<ObligationPart['kind'], string>> = {
  activity: 'hình thức',
  channel: 'hình thức',
  format: 'loại sản phẩm',
  material: 'hình thức',
  heading: 'đề mục',
  audience: 'nhóm đối tượng',
  unit: 'đơn vị',
  plan: 'kế hoạch',
};

/**
 * "Có 8 trên 13 đề mục, trong đó 8 minh họa." A demand for one of several says how many it asks for; what is not judged
 * says what the portal does not know.
 */
export function partsSentence({ parts, counted, required, samples, status }: ObligationRow): string {
  const kind = parts[0]?.kind ?? 'heading';
  const made = samples > 0 ? `, trong đó ${samples} minh họa` : '';
  if (kind === 'plan') {
    if (status === 'unknown') return 'Cổng chưa biết ngày ký.';
    return counted > 0 ? 'Đã có kế hoạch.' : 'Cổng chưa thấy kế hoạch.';
  }
  if (status === 'unknown') {
    return `Cổng chưa có danh sách các đơn vị phải có; mới biết ${counted} đơn vị có${made}.`;
  }
  const enough = required > 0 && required < parts.length ? ` (cần ít nhất ${required})` : '';
  return `Có ${counted} trên ${parts.length} ${NOUNS[kind]}${enough}${made}.`;
}

/** What readers call a part. */
export function partLabel({ kind, id }: ObligationPart, plan: PlanEntry, content: Content): string {
  const { vocabulary, units } = content;
  switch (kind) {
    case 'activity':
      return labelOf(vocabulary.activities, id);
    case 'channel':
      return labelOf(vocabulary.channels, id);
    case 'format':
      return labelOf(vocabulary.formats, id);
    case 'material':
      return labelOf(vocabulary.materials, id);
    case 'audience':
      return labelOf(vocabulary.audiences, id);
    case 'unit':
      return findEntry(units, id)?.data.name ?? id;
    case 'heading':
      return plan.data.headings.find(({ section }) => section === id)?.heading ?? id;
    case 'plan':
      return /^\d{4}$/.test(id) ? `Kế hoạch năm ${id}` : 'Kế hoạch được ký';
  }
}
