/** "Miễn phí(…)": the amount and the words that take it back travel together, in the fee and in the short answer. */
import type { Entry } from '../../content.ts';
import { wrong, type RecordRule } from '../rule.ts';
import { toldInDiscrepancies } from './documented.ts';

type Fee = NonNullable<NonNullable<Entry<'procedures'>['data']['methods']>[number]['fees']>[number];

const MONEY = /(?<![\d.])[1-9][\d.]*\s*(?:đồng|đ|vnđ|vnd|usd)(?!\p{L})/iu;
const BEGINS_FREE = /^(?:nguồn ghi )?["“]?miễn (?:phí|lệ phí)/iu;
const ONLY_FREE = /^(?:nguồn ghi )?["“]?miễn (?:phí|lệ phí)[^\p{L}\d]*$/iu;
const SAYS_FREE = /miễn (?:phí|lệ phí)|không (?:thu|mất|phải nộp|phải trả)|(?<![\d.])0 đồng/iu;
const NOT_OWED = /không (?:phải )?(?:nộp|thu|trả|mất)[^.;,(]*/giu;
const BUT = /hội đồng nhân dân|hđnd|theo quy định|nộp (?:lệ )?phí|thu (?:lệ )?phí|trừ(?!\p{L})/iu;

/** Whether the words take "free" back: an amount, or whoever sets one. */
const takesBack = (text: string | undefined): boolean => {
  const said = (text ?? '').replace(NOT_OWED, '');
  return MONEY.test(said) || BUT.test(said);
};

const problemOf = ({ amount, text = '' }: Fee): [rule: string, message: string] | undefined => {
  if (amount === undefined && BEGINS_FREE.test(text)) {
    return [
      'free-without-amount',
      'Chữ "Miễn phí" chỉ nằm trong "text": ghi thêm amount: 0 và giữ nguyên lời chú, để số tiền và lời chú luôn đi cùng nhau.',
    ];
  }
  const named = MONEY.exec(text)?.[0];
  if (amount === 0 && named !== undefined) {
    return [
      'free-with-fee',
      `Khoản này ghi 0 đồng mà lời chú lại ghi ${named}: tách thành hai khoản, mỗi khoản một số tiền và nói rõ ai trả; nguồn tự ghi lệch thì nêu ở "discrepancies".`,
    ];
  }
  return amount !== undefined && amount > 0 && ONLY_FREE.test(text)
    ? [
        'free-with-fee',
        `Khoản này ghi số tiền ${amount} mà lời chú lại ghi miễn: nói rõ ai được miễn, hoặc tách thành hai khoản; nguồn tự ghi lệch thì nêu ở "discrepancies".`,
      ]
    : undefined;
};

const fees: RecordRule<'procedures'> = (procedure) =>
  (procedure.data.methods ?? []).flatMap((method, index) =>
    (method.fees ?? []).flatMap((fee, at) => {
      const problem = problemOf(fee);
      const told =
        problem?.[0] === 'free-with-fee' &&
        toldInDiscrepancies(procedure, (text) => MONEY.test(text) && SAYS_FREE.test(text));
      return problem && !told ? [wrong(procedure, ['methods', index, 'fees', at, 'text'], ...problem)] : [];
    }),
  );

/** A short answer that says only "free" where a fee or its note says more. */
const answer: RecordRule<'procedures'> = (procedure) => {
  const said = procedure.data.answers?.cost ?? '';
  if (!SAYS_FREE.test(said) || takesBack(said) || /(?<!\p{L})(?:nếu|khi|tùy)(?!\p{L})/iu.test(said))
    return [];
  const all = (procedure.data.methods ?? []).flatMap((method) => method.fees ?? []);
  const hidden = all.find(({ amount = 0, text }) => amount > 0 || takesBack(text));
  if (!hidden) return [];
  return [
    wrong(
      procedure,
      ['answers', 'cost'],
      'answer-hides-fee',
      'Câu trả lời chỉ nói miễn phí, trong khi "fees" có số tiền hoặc lời chú khác: nói cả lời chú (ai phải trả, ai quyết định mức thu), hoặc bỏ câu này để cổng tự nói từ "fees".',
    ),
  ];
};

export const freeFeeRules: readonly RecordRule<'procedures'>[] = [fees, answer];
