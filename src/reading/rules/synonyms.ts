/** Rules over the sayings that search understands: a saying must lead where its editor means, and nowhere else. */
import { fold } from '../../domain/text.ts';
import { synonymItem, synonymsSchema, type SynonymItem } from '../../schemas/synonyms.ts';
import type { Path } from '../frontmatter.ts';
import type { Finding } from '../locate.ts';
import type { ReadSettings } from '../read-settings.ts';
import { repeats } from './rule.ts';

/** An item of the file without mistakes of its own, with its position. */
interface Item {
  index: number;
  item: SynonymItem;
}

interface Saying {
  path: Path;
  saying: string;
  item: Item;
}

const TARGETS = ['procedure', 'lifeEvent', 'guide', 'unit', 'page'] as const;
const LONGEST = 8;

/** Words that stand in every other question; as a saying of its own, such a word would answer all of them. */
const COMMON_WORDS = new Set(
  (
    'ban bao bé bị cách cái cần cấp chị cho có con của đã đâu đi đến đơn được em gì giấy hồ học hỏi hộ khi không là làm ' +
    'lấy lên lớp mà mất mẫu mới muốn nào này nhà như nộp nơi ở phải phường ra sao sổ sơ sửa tên thì thủ tiền tìm tờ tôi ' +
    'trường tục từ và về việc với xã xin'
  )
    .split(' ')
    .map(fold),
);

/** Findings for synonyms.yaml. Each item is looked at when it is right in itself, whatever the others are. */
export function synonymRules(settings: readonly ReadSettings[]): Finding[] {
  const read = settings.find(({ schema }) => schema === synonymsSchema);
  if (!read) return [];
  const items = soundItems(read.fields?.['items']);
  const sayings = items.flatMap((item) =>
    item.item.say.map((saying, at): Saying => ({ path: ['items', item.index, 'say', at], saying, item })),
  );
  const found = [
    ...repeatedSayings(sayings),
    ...sayings.flatMap(unfitSaying),
    ...items.flatMap(ambiguousDirection),
    ...items.flatMap(answerTargets),
  ];
  return found.map((finding) => ({ file: read.file, ...finding }));
}

type Found = Omit<Finding, 'file'>;

const error = (path: Path, rule: string, message: string): Found => ({
  path,
  severity: 'error',
  rule,
  message,
});
const warning = (path: Path, rule: string, message: string): Found => ({
  ...error(path, rule, message),
  severity: 'warning',
});

function soundItems(items: unknown): Item[] {
  if (!Array.isArray(items)) return [];
  return items.flatMap((typed: unknown, index) => {
    const { data } = synonymItem.safeParse(typed);
    return data ? [{ index, item: data }] : [];
  });
}

/** What search compares: no marks, no case, single spaces. */
const folded = (text: string): string => fold(text).trim().replace(/\s+/g, ' ');

const repeatedSayings = (sayings: readonly Saying[]): Found[] =>
  repeats(sayings, ({ saying }) => folded(saying)).flatMap(({ index, first: before }) => {
    const [again, first] = [sayings[index], sayings[before]];
    if (!again || !first) return [];
    const where = again.item === first.item ? 'ngay trong nhóm này' : `ở nhóm thứ ${first.item.index + 1}`;
    const at = `${where} (lời "${first.saying}")`;
    return [
      error(
        again.path,
        'duplicate-saying',
        `Lời "${again.saying}" đã có ${at}. Tìm kiếm không phân biệt dấu và chữ hoa, nên mỗi lời chỉ ghi ở một nhóm: bỏ một chỗ.`,
      ),
    ];
  });

function unfitSaying({ path, saying, item }: Saying): Found[] {
  const words = folded(saying).split(' ');
  if (words.length === 1 && COMMON_WORDS.has(words[0] ?? '')) {
    const message = `Lời "${saying}" là một tiếng quá hay dùng, câu hỏi nào cũng có: thêm chữ cho rõ việc.`;
    return [error(path, 'saying-too-common', message)];
  }
  if (folded(saying) === folded(item.item.official)) {
    const message = `Lời "${saying}" trùng với lời chính thức của nhóm: bỏ đi, hoặc ghi lời chính thức cho rõ hơn.`;
    return [warning(path, 'saying-official', message)];
  }
  if (words.length > LONGEST) {
    const message = `Lời "${saying}" dài ${words.length} tiếng: ít ai gõ đúng như vậy, nên rút còn không quá ${LONGEST} tiếng.`;
    return [warning(path, 'saying-long', message)];
  }
  return [];
}

function ambiguousDirection({ index, item }: Item): Found[] {
  if (item.direction !== 'both' || (!item.leads && !item.ask)) return [];
  const with_ = item.leads ? 'leads' : 'ask';
  return [
    error(
      ['items', index, 'direction'],
      'direction-ambiguous',
      `"both" không đi cùng "${with_}": lời chính thức cũng sẽ bị hiểu là lời nói này. Nên viết: to`,
    ),
  ];
}

const answerTargets = ({ index, item }: Item): Found[] =>
  (item.ask?.answers ?? []).flatMap((answer, at) => {
    const path = ['items', index, 'ask', 'answers', at];
    const [first, second] = TARGETS.filter((key) => answer[key] !== undefined);
    if (first === undefined) {
      const message = `Câu trả lời "${answer.label}" chưa dẫn tới trang nào: ghi một trong ${TARGETS.join(', ')}.`;
      return [error(path, 'answer-target', message)];
    }
    if (second === undefined) return [];
    const message = `Câu trả lời "${answer.label}" dẫn tới hai trang ("${first}" và "${second}"): chỉ giữ một.`;
    return [error([...path, second], 'answer-target', message)];
  });
