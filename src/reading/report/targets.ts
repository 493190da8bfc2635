/** What the plans ask of the unit, and how far it is. */
import { intersectSpans, type Day, type Span } from '../../domain/days.ts';
import {
  evaluateObligations,
  obligationWithoutData,
  type ObligationPart,
  type ObligationRow,
} from '../../domain/obligations.ts';
import { paceOf } from '../../domain/pace.ts';
import { evaluateQuotas, missedWithoutData, type QuotaRow } from '../../domain/quota.ts';
import { NO_DATA, STATUS_SIGNS, type ShownStatus } from '../../domain/quota/shown-status.ts';
import type { TargetLine } from '../../domain/report/types.ts';
import type { Content, Entry } from '../content.ts';
import { findEntry } from '../find-entry.ts';
import { obligationInput } from '../obligation-input.ts';
import { quotaInput } from '../quota-input.ts';

export interface TargetsInput {
  readonly unit: string;
  readonly data: Span;
  readonly samples: boolean;
}

/** What every plan asks of everybody, as it stood on a day. */
export interface TargetRows {
  readonly quotas: readonly QuotaRow[];
  readonly obligations: readonly ObligationRow[];
  /** Missed only because the portal holds nothing of the unit. */
  readonly withoutData: (row: QuotaRow | ObligationRow) => boolean;
}

export function targetRows(content: Content, asOf: Day, samples: boolean): TargetRows {
  const quotas = quotaInput(content);
  const obligations = obligationInput(content);
  const quotaWithoutData = missedWithoutData(quotas, { samples });
  const demandWithoutData = obligationWithoutData(obligations, { samples });
  return {
    quotas: evaluateQuotas(quotas, asOf, { samples }).map((row) => closed(row, asOf)),
    obligations: evaluateObligations(obligations, asOf, { samples }).map((row) => closed(row, asOf)),
    withoutData: (row) => ('quota' in row ? quotaWithoutData(row) : demandWithoutData(row)),
  };
}

/** The figures of a report are closed: what is not reached by the end of its last day was missed. */
const closed = <Row extends QuotaRow | ObligationRow>(row: Row, asOf: Day): Row =>
  row.status === 'behind' && row.period.end === asOf ? { ...row, status: 'missed' } : row;

/** Quotas of the unit whose period shares a day with the data, as they stood on its last day. */
export const quotaLines = (
  content: Content,
  { quotas, withoutData }: TargetRows,
  { unit, data }: TargetsInput,
): TargetLine[] =>
  quotas
    .filter((row) => row.unit === unit && touches(row.period, data))
    .map((row): TargetLine => {
      const plan = findEntry(content.plans, row.plan);
      const quota = plan?.data.quotas.find(({ id }) => id === row.quota);
      const state = withoutData(row) ? 'no-data' : row.status;
      const { left, perMonth } = paceOf(row, [], data.to);
      return {
        plan: titleOf(plan, row.plan),
        id: row.quota,
        title: quota?.title ?? row.quota,
        section: quota?.section ?? '',
        period: row.period,
        required: row.required,
        counted: {
          value: state === 'no-data' ? undefined : row.counted,
          unit: 'tin, bài',
          records: row.posts.map((id) => `news/${id}`),
        },
        samples: row.samples,
        reposts: row.reposts,
        status: statusWords(content, state),
        state,
        missing: left === 0 || state === 'no-data' ? '' : lackOf(left, perMonth),
      };
    });

/** Obligations of the unit in the same way. */
export const obligationLines = (
  content: Content,
  { obligations, withoutData }: TargetRows,
  { unit, data }: TargetsInput,
): TargetLine[] =>
  obligations
    .filter((row) => row.unit === unit && touches(row.period, data))
    .map((row): TargetLine => {
      const plan = findEntry(content.plans, row.plan);
      const obligation = plan?.data.obligations?.find(({ id }) => id === row.obligation);
      const state = withoutData(row) ? 'no-data' : row.status;
      return {
        plan: titleOf(plan, row.plan),
        id: row.obligation,
        title: obligation?.title ?? row.obligation,
        section: obligation?.section ?? '',
        period: row.period,
        required: state === 'listed' || state === 'unknown' ? undefined : row.required,
        counted: {
          value: state === 'no-data' || state === 'unknown' ? undefined : row.counted,
          unit: 'mục',
          records: [...new Set(row.parts.flatMap(({ evidence }) => evidence))],
        },
        samples: row.samples,
        reposts: 0,
        status: statusWords(content, state),
        state,
        missing: ['met', 'no-data', 'unknown', 'listed'].includes(state)
          ? ''
          : missingParts(content, plan, row),
      };
    });

const touches = ({ start, end }: TargetLine['period'], data: Span): boolean =>
  intersectSpans({ from: start, to: end }, data) !== undefined;

const titleOf = (plan: Entry<'plans'> | undefined, id: string): string =>
  plan?.data.shortTitle ?? plan?.data.title ?? id;

const lackOf = (left: number, perMonth: number | undefined): string =>
  perMonth === undefined ? `thiếu ${left}` : `còn ${left}, mỗi tháng cần ${perMonth} để kịp`;

function statusWords({ vocabulary }: Content, state: TargetLine['state']): string {
  switch (state) {
    case 'no-data':
      return NO_DATA;
    case 'listed':
      return 'Chỉ thống kê, kế hoạch không đặt số lượng';
    case 'unknown':
      return 'Chưa đủ thông tin để kết luận';
    default:
      return `${STATUS_SIGNS[state satisfies ShownStatus]} ${vocabulary.labels?.quotaStatus[state] ?? state}`;
  }
}

function missingParts(
  content: Content,
  plan: Entry<'plans'> | undefined,
  { parts, required, counted }: ObligationRow,
): string {
  const missing = parts.filter(({ evidence }) => evidence.length === 0);
  if (missing.length === 0) return '';
  const names = missing.map((each) => partName(content, plan, each)).join('; ');
  return required < parts.length
    ? `cần thêm ${required - counted} trong các mục: ${names}`
    : `còn thiếu: ${names}`;
}

/** What readers see for a part of an obligation. */
export function partName(
  { vocabulary, units }: Content,
  plan: Entry<'plans'> | undefined,
  { kind, id }: ObligationPart,
): string {
  const label = (items: readonly { readonly id: string; readonly label: string }[]) =>
    findEntry(items, id)?.label ?? id;
  switch (kind) {
    case 'activity':
      return label(vocabulary.activities);
    case 'channel':
      return label(vocabulary.channels);
    case 'format':
      return label(vocabulary.formats);
    case 'material':
      return label(vocabulary.materials);
    case 'audience':
      return label(vocabulary.audiences);
    case 'unit':
      return findEntry(units, id)?.data.name ?? id;
    case 'heading':
      return plan?.data.headings.find(({ section }) => section === id)?.heading ?? id;
    case 'plan':
      return plan?.id === id ? 'văn bản kế hoạch' : `kế hoạch năm ${id}`;
  }
}
