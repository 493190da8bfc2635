/** Phrases that ask about a thing without naming it: "bao nhiêu tiền", "ở đâu", "cần giấy tờ gì". */
import { wordsOf } from '../words/split.ts';

const PHRASES = [
  'hết bao nhiêu tiền',
  'mất bao nhiêu tiền',
  'bao nhiêu tiền',
  'bao nhiêu',
  'có mất tiền không',
  'mất tiền không',
  'có mất phí không',
  'có tốn tiền không',
  'tốn bao nhiêu',
  'giá bao nhiêu',
  'mấy tiền',
  'mất bao lâu',
  'trong bao lâu',
  'bao lâu thì có',
  'bao lâu có',
  'bao lâu xong',
  'bao lâu',
  'mấy ngày có',
  'mấy ngày xong',
  'mấy ngày',
  'mấy hôm',
  'khi nào có',
  'khi nào xong',
  'bao giờ có',
  'cần giấy tờ gì',
  'cần những giấy tờ gì',
  'cần những gì',
  'cần chuẩn bị gì',
  'chuẩn bị những gì',
  'chuẩn bị giấy tờ gì',
  'mang giấy tờ gì',
  'mang theo gì',
  'mang gì',
  'giấy tờ gì',
  'gồm những gì',
  'hồ sơ gồm gì',
  'hồ sơ gồm những gì',
  'hồ sơ gì',
  'nộp ở đâu',
  'làm ở đâu',
  'xin ở đâu',
  'đến đâu',
  'ở đâu',
  'chỗ nào',
  'như thế nào',
  'thế nào',
  'ra sao',
  'làm sao',
  'kiểu gì',
  'được không',
  'có được không',
  'phải không',
  'có cần không',
  'hay không',
  'là gì',
  'làm gì',
];
const PHRASE_KEYS = PHRASES.map((phrase) => wordsOf(phrase).map(({ key }) => key)).sort(
  (a, b) => b.length - a.length,
);

/** For each word whether it stands in such a phrase. */
export function questionWords(words: readonly { readonly key: string }[]): boolean[] {
  const asking = words.map(() => false);
  for (let at = 0; at < words.length; at += 1) {
    const phrase = PHRASE_KEYS.find((keys) => keys.every((key, offset) => words[at + offset]?.key === key));
    if (!phrase) continue;
    asking.fill(true, at, at + phrase.length);
    at += phrase.length - 1;
  }
  return asking;
}
