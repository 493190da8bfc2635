/** Examples for the page on sayings: items as this instance keeps them, and what the checker says of mistakes. */
import { stringify } from 'yaml';
import { synonymRules } from '../../reading/rules/synonyms.ts';
import { synonymsSchema, type SynonymItem } from '../../schemas/synonyms.ts';

export const SAYINGS_FILE = 'vocabulary/synonyms.yaml';

/** An item as it stands in the file. */
export const itemText = (item: SynonymItem): string => stringify([item], { lineWidth: 0 }).trimEnd();

/** Of the instance's items the first of each sort: one that asks back, one that leads to pages, one of mere words. */
export function examplesOf(items: readonly SynonymItem[]): SynonymItem[] {
  const sorts = [
    ({ ask, note }: SynonymItem) => ask !== undefined && note !== undefined && ask.answers.length === 2,
    ({ leads, ask }: SynonymItem) => leads !== undefined && ask === undefined,
    ({ leads, ask }: SynonymItem) => leads === undefined && ask === undefined,
  ];
  return sorts.flatMap((is) => items.find(is) ?? []);
}

export interface SayingMistake {
  /** The line as somebody might type it. */
  typed: string;
  /** What the checker says of it. */
  said: string;
  /** What the message means and what to do. */
  meaning: string;
}

const RIGHT: SynonymItem = {
  say: ['rút học bạ'],
  official: 'chuyển trường',
  kind: 'everyday',
  direction: 'to',
  leads: {},
};

const MISTAKES: readonly { typed: string; item: Partial<SynonymItem>; meaning: string }[] = [
  {
    typed: 'say: [rut hoc ba]',
    item: { say: ['rut hoc ba'] },
    meaning:
      'Hai nhóm có cùng một lời thì máy không biết dẫn đi đâu. Dồn vào một nhóm, thêm câu hỏi lại nếu cần.',
  },
  {
    typed: 'say: [xin]',
    item: { say: ['xin'] },
    meaning: 'Chữ này có trong gần như mọi câu hỏi. Ghi cả cụm người ta nói, như "xin học lại".',
  },
  {
    typed: 'direction: both',
    item: { say: ['qua trường khác'], direction: 'both' },
    meaning: 'Chỉ dùng both cho chữ viết tắt và từ cùng nghĩa, trong nhóm không dẫn tới trang nào.',
  },
];

/** What the checker really says when an item with a mistake follows a right one. */
export const sayingMistakes = (): SayingMistake[] =>
  MISTAKES.flatMap(({ typed, item, meaning }) => {
    const fields = { items: [RIGHT, { ...RIGHT, ...item }] };
    const [problem] = synonymRules([{ file: SAYINGS_FILE, schema: synonymsSchema, fields }]);
    return problem ? [{ typed, said: `LỖI  ${problem.message} [${problem.rule}]`, meaning }] : [];
  });
