/** What is said of a sheet on a wall: its state in a word, and why. */
import { vietnameseDay, type Day } from '../domain/days.ts';
import { lifecycleOn } from '../domain/lifecycle.ts';
import type { PostingCounts, PostingReason, PostingRow, PostingState } from '../domain/postings.ts';
import type { Content } from './content.ts';

/** A sign beside each word, so that colour never speaks alone. */
export const POSTING_SIGNS: Readonly<Record<PostingState, string>> = {
  'take-down': '✗',
  older: '!',
  missing: '○',
  unclear: '?',
  current: '✓',
};

export const POSTING_WORDS: Readonly<Record<PostingState, string>> = {
  'take-down': 'Phải gỡ',
  older: 'Phải thay',
  missing: 'Chưa niêm yết',
  unclear: 'Chưa so được',
  current: 'Đúng bản',
};

/** "80 tờ đúng bản, 5 tờ phải thay, 2 tờ phải gỡ": what there is none of is left out. */
export function countWords(counts: PostingCounts): string {
  const states: readonly PostingState[] = ['current', 'older', 'missing', 'take-down', 'unclear'];
  const parts = states.flatMap((state) =>
    counts[state] === 0 ? [] : [`${counts[state]} tờ ${POSTING_WORDS[state].toLocaleLowerCase('vi')}`],
  );
  return parts.length > 0 ? parts.join(', ') : 'không có tờ nào phải niêm yết';
}

type Source = Pick<Content, 'procedures' | 'documents'>;
type Because = (row: PostingRow, content: Source, day: Day) => string;

/** Why a sheet is in its state, as a sentence; `day` is the day it is looked at. */
export const reasonWords = (row: PostingRow, content: Source, day: Day): string =>
  BECAUSE[row.reason](row, content, day);

const BECAUSE: Readonly<Record<PostingReason, Because>> = {
  'same-version': (row, content) => `Theo ${numberOf(row.version, content)}.`,
  'since-change': (row) => `Tờ không ghi quyết định, niêm yết sau lần đổi ngày ${dayOf(row.record?.day)}.`,
  'other-version': (row, content) =>
    `Tờ theo ${numberOf(row.version, content)}; nay là ${numberOf(row.record?.decision, content)}${changedWords(row)}.`,
  'before-change': (row) => `Tờ không ghi quyết định, niêm yết trước lần đổi${changedWords(row)}.`,
  'no-day': (row, content) =>
    `Tờ không ghi quyết định, mà cổng chưa biết ngày của ${numberOf(row.record?.decision, content)}: xem lại tờ.`,
  'no-decision': () => 'Cổng chưa biết quyết định công bố của thủ tục nên chưa so được.',
  ahead: (row, content) =>
    `Tờ theo ${numberOf(row.version, content)}, mới hơn bản trên cổng: xem lại bản trên cổng.`,
  never: () => 'Chưa ghi lần niêm yết nào.',
  'taken-down': (row) => `Đã gỡ ngày ${dayOf(row.takenDownOn)}, chưa niêm yết lại.`,
  later: () => 'Chỉ ghi ngày niêm yết sau ngày đang xem.',
  'not-required': endingWords,
};

/** Why a sheet may hang no more: its procedure ended, or is none of the unit's. */
function endingWords({ procedure }: PostingRow, { procedures, documents }: Source, day: Day): string {
  const data = procedures.find(({ id }) => id === procedure)?.data;
  const ending = data && lifecycleOn(data.changes, data.confidence, day);
  if (data === undefined || (ending?.state !== 'replaced' && ending?.state !== 'repealed')) {
    return 'Không có trong các thủ tục đơn vị phải niêm yết.';
  }
  const change = data.changes.findLast(({ kind }) => kind === ending.state);
  const names = ending.replacedBy.map(
    (id) => `“${procedures.find((each) => each.id === id)?.data.commonName ?? id}”`,
  );
  const what =
    ending.state === 'replaced' ? `Thủ tục đã được thay bằng ${names.join(', ')}` : 'Thủ tục đã bị bãi bỏ';
  const by = change?.decision === undefined ? '' : `, theo ${numberOf(change.decision, { documents })}`;
  const since = change?.effectiveFrom ?? change?.announcedOn;
  const when = since === undefined ? '' : ` ngày ${vietnameseDay(since)}`;
  return `${what}${by}${when}${change?.inferred ? ' (cổng suy luận)' : ''}.`;
}

/** " (từ 08/09/2026, đã 75 ngày)"; '' where the day of the change is not known. */
const changedWords = ({ record, daysBehind }: PostingRow): string =>
  record?.day === undefined || daysBehind === undefined
    ? ''
    : ` (từ ${vietnameseDay(record.day)}, đã ${daysBehind} ngày)`;

const dayOf = (day: Day | undefined): string => (day === undefined ? 'chưa rõ' : vietnameseDay(day));

const numberOf = (id: string | undefined, { documents }: Pick<Content, 'documents'>): string =>
  id === undefined ? 'quyết định chưa rõ' : (documents.find((each) => each.id === id)?.data.number ?? id);
