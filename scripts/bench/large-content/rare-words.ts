/**
 * The long tail of a vocabulary: names, amounts, days and numbers of documents that a few pages each have. Drawn by a
 * Pitman–Yor process, whose words are spread by a power law and whose number of distinct words grows as a power of all
 * words (Heaps' law), as in real text.
 */
import { between, pick, type Random } from './random.ts';

/** How fast new words come; with these two, 100,000 draws have about 14,000 distinct words. */
const DISCOUNT = 0.7;
const STRENGTH = 50;

const ONSETS = 'b c ch d đ g gh h k kh l m n ng nh ph qu r s t th tr v x br kr pl đr y'.split(' ');
const RIMES =
  'a ac ai am an ang anh ao au ay ăc ăm ăn ăng âm ân âng âu ây e em en eng eo ê êm ên ênh êu i ia iêm iên iêng im in inh iu o oa oan oi om on ong ô ôi ôm ôn ông ơ ơi ơm ơn u ua uân uôn uông uy uyên ư ưa ưng ươi ương ươn'.split(
    ' ',
  );
const TONES = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const TYPES = ['QĐ', 'KH', 'TB', 'BC', 'CV', 'TTr', 'HD', 'GM'];
const BODIES = ['UBND', 'TTPVHCC', 'SGDĐT', 'THCS', 'MN', 'TH', 'VP', 'HĐND', 'BCĐ'];

/** Gives the next word of the tail: an earlier one, or one never seen. */
export type RareWords = () => string;

export function rareWords(random: Random): RareWords {
  const drawn: string[] = [];
  const counts = new Map<string, number>();
  const draw = (): string => {
    if (random() * (STRENGTH + drawn.length) < STRENGTH + DISCOUNT * counts.size) return newWord(random);
    for (;;) {
      const word = pick(random, drawn);
      const count = counts.get(word) ?? 1;
      if (random() * count < count - DISCOUNT) return word;
    }
  };
  return () => {
    const word = draw();
    drawn.push(word);
    counts.set(word, (counts.get(word) ?? 0) + 1);
    return word;
  };
}

function newWord(random: Random): string {
  const kind = random();
  if (kind < 0.45) return placeName(random);
  if (kind < 0.65) return between(random, 2, 4_999_999).toLocaleString('vi-VN');
  if (kind < 0.8) return dayWord(random);
  if (kind < 0.95) return `${between(random, 1, 9_999)}/${pick(random, TYPES)}-${pick(random, BODIES)}`;
  return syllable(random) + syllable(random);
}

const dayWord = (random: Random): string =>
  `${between(random, 1, 28)}/${between(random, 1, 12)}/${between(random, 2015, 2026)}`;

/** Two invented syllables with capitals, such as a ward or a street may be called. */
export const placeName = (random: Random): string =>
  `${capital(syllable(random))} ${capital(syllable(random))}`;

/** A syllable that can be said in Vietnamese; whether it means anything is left to chance. */
function syllable(random: Random): string {
  const rime = pick(random, RIMES);
  const at = toneAfter(rime);
  return `${pick(random, ONSETS)}${rime.slice(0, at)}${pick(random, TONES)}${rime.slice(at)}`.normalize(
    'NFC',
  );
}

/** Where the tone mark goes: on the vowel with a hat or horn, else the last before a consonant, else the first. */
function toneAfter(rime: string): number {
  const hat = rime.search(/[ăâêôơư](?!.*[ăâêôơư])/);
  if (hat >= 0) return hat + 1;
  return /[aeiouy]$/.test(rime) ? 1 : rime.search(/[aeiouy](?!.*[aeiouy])/) + 1;
}

export const capital = (word: string): string => word.charAt(0).toLocaleUpperCase('vi') + word.slice(1);
