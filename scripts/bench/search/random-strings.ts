/** Strings that nobody types and that must do no harm: any Unicode, half words, raw keys, broken letters. */
import { between, pick, type Random } from '../large-content/random.ts';

export const LONGEST = 500;

const LETTERS = [
  ...'aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ',
];
const KEYS = [...'aawwooeeddsfrxj0123456789 '];
const ODD = [
  ...'\u0300\u0301\u0303\u0309\u0323\u200b\u200d\ufeff\u00a0\u202e\ud800\udc00 /.-_"\'<>&()[]{}*+?\\|^$%#@!~`\n\t',
];

type Part = (random: Random) => string;

const PARTS: readonly Part[] = [
  (random) => String.fromCodePoint(between(random, 0, 0x10ffff)),
  (random) => String.fromCodePoint(between(random, 0, 0x2ff)),
  (random) => pick(random, LETTERS),
  (random) => pick(random, KEYS),
  (random) => pick(random, ODD),
];

/**
 * One string of at most {@link LONGEST} characters. Half of them keep to one kind of part; in half of all, real words
 * stand between the parts, since what is almost a word costs a search most.
 * @param words to mix in
 */
export function randomString(random: Random, words: readonly string[]): string {
  const length = between(random, 0, LONGEST);
  const kinds = random() < 0.5 ? [pick(random, PARTS)] : PARTS;
  const share = random() < 0.5 ? 0 : random();
  let text = '';
  while (text.length < length) {
    const isWord = words.length > 0 && random() < share;
    text += isWord ? `${pick(random, words)} ` : pick(random, kinds)(random);
  }
  return text.slice(0, length);
}
