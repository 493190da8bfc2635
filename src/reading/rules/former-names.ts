/**
 * Cấp huyện ended on 1 July 2025 (Nghị quyết 1656/NQ-UBTVQH15) and paper household books are gone: a page that people act
 * on must not send them there. A page that has to speak of them says why in `formerNames`.
 */
import { isOver } from '../../domain/lifecycle.ts';
import { SCHEMAS } from '../../schemas/registry.ts';
import type { Entry } from '../content.ts';
import { fieldsIn } from '../field-walk.ts';
import type { Finding } from '../locate.ts';
import { wrong, type RecordRule } from './rule.ts';

const WORDS =
  /(?<!\p{L})(cấp huyện|quận|huyện|thị xã|thị trấn|Phòng Giáo dục và Đào tạo|Phòng GDĐT|sổ hộ khẩu)(?!\p{L})/iu;

/** Fields that may quote the past: words people search by, sources, what was, where they say different things. */
const QUOTING = new Set([
  'aliases',
  'searchPhrases',
  'sources',
  'changes',
  'discrepancies',
  'confidenceNote',
  'parents',
  'successors',
]);

type Guarded = 'procedures' | 'guides' | 'life-events' | 'units';

/** Whether the record is about something over, so that former names are its subject. */
const isPast: { [C in Guarded]: (entry: Entry<C>) => boolean } = {
  procedures: ({ data }) => data.changes.some(({ kind }) => isOver(kind)),
  guides: () => false,
  'life-events': () => false,
  units: ({ data }) => data.historical === true || data.ended !== undefined,
};

const sentence = (word: string): string =>
  `Còn chữ "${word}": cấp huyện và sổ hộ khẩu giấy không còn; sửa theo chính quyền hai cấp. Phải nhắc tên cũ thì nói vì sao ở "formerNames".`;

/** The first such word in the head and the first in the text below; one mending usually leads to the next. */
export const formerNames =
  <C extends Guarded>(collection: C): RecordRule<C> =>
  (entry) => {
    const data = entry.data as Record<string, unknown>;
    if (isPast[collection](entry) || data['formerNames'] !== undefined) return [];
    const inHead = fieldsIn(SCHEMAS[collection], data).flatMap(({ path, value }): Finding[] => {
      const word = typeof value === 'string' && !QUOTING.has(String(path[0])) && WORDS.exec(value)?.[1];
      return word ? [wrong(entry, path, 'district-words', sentence(word))] : [];
    });
    const below = WORDS.exec(entry.body);
    return [
      ...inHead.slice(0, 1),
      ...(below?.[1] === undefined
        ? []
        : [{ ...wrong(entry, [], 'district-words', sentence(below[1])), bodyOffset: below.index }]),
    ];
  };
