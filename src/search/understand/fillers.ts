/** Words that carry little of what somebody looks for. */
import { WEIGHTS } from '../rank/weights.ts';
import { agreement, keyOf } from '../words/marks.ts';

/** Polite and small words. They may stand in a name, so they count a little. */
const SMALL =
  'xin tôi mình em muốn cần làm thế nào như gì ở đâu khi thì là có được cho của và hoặc với để bị đi một các những này ' +
  'đó hỏi giúp ạ à nhé nha bên ra vào tại theo thủ tục cách việc chỉ biết phải sẽ đang đã rồi chưa không ko hổng hong ' +
  'hem sao luôn qua trên trong từ đến mấy bao nhiêu lâu ai nên anh chị ông bà cháu người ơi nữa cũng rằng mà nếu vì bởi ' +
  'còn lại vậy đây kia ấy hết dc dk đc về con họ mới nào hay hả vô ngoài sau trước';
/** Of these, words that are part of many names. */
const HALF = new Set('con lai lam vao chua dang nguoi khong het ve ra moi chau'.split(' '));
/** Written without marks these may as well be a word that tells: căn cước, bảo hiểm, nhà, hồ sơ, tư, chi phí, đổi … */
const DOUBTFUL = new Set('can bao nha tu chi do may den ba anh so vay ho nay nhu bo'.split(' '));

const FORMS = new Map<string, string[]>();
for (const word of SMALL.split(' ')) FORMS.set(keyOf(word), [...(FORMS.get(keyOf(word)) ?? []), word]);

interface Written {
  readonly key: string;
  readonly text: string;
}

/** Whether a word by itself names no subject. Typed marks decide: "đó" is small, "đỏ" is not. */
export function isFiller({ key, text }: Written): boolean {
  const forms = FORMS.get(key);
  return forms?.some((form) => agreement(text, form) !== 'conflict') ?? false;
}

/** What share of its rarity each word keeps; a small word that makes a name with its neighbour keeps all of it. */
export const subjectShares = (words: readonly Written[], compounds: ReadonlySet<string>): number[] =>
  words.map((word, at) => {
    const [before, after] = [words[at - 1]?.key ?? '', words[at + 1]?.key ?? ''];
    const isPart = compounds.has(`${before} ${word.key}`) || compounds.has(`${word.key} ${after}`);
    return isPart ? 1 : subjectShare(word);
  });

function subjectShare(word: Written): number {
  // A number by itself says little: "2 tháng".
  if (/^\d{1,2}$/.test(word.key)) return 0.4;
  if (!isFiller(word)) return 1;
  if (HALF.has(word.key)) return 0.5;
  return DOUBTFUL.has(word.key) && word.text === word.key ? 0.4 : WEIGHTS.small;
}

/** The keys of words in one line, with a space at both ends. */
export const line = (words: readonly Written[]): string => ` ${words.map(({ key }) => key).join(' ')} `;

/** The keys of the words that name a subject, in one line. */
export const telling = (words: readonly Written[]): string =>
  words
    .filter((word) => !isFiller(word))
    .map(({ key }) => key)
    .join(' ');
