/**
 * Words typed with the keyboard switched off: the raw keys of Telex ("ddawng kys") and VNI ("d9a8ng ky1") are read
 * as the letters they stand for.
 */
import { fold } from '../../domain/text.ts';
import { isSyllable } from './syllable.ts';

const TELEX_TONES: Readonly<Record<string, string>> = {
  f: '\u0300',
  s: '\u0301',
  x: '\u0303',
  r: '\u0309',
  j: '\u0323',
};
const VNI_TONES: Readonly<Record<string, string>> = {
  '1': '\u0301',
  '2': '\u0300',
  '3': '\u0309',
  '4': '\u0303',
  '5': '\u0323',
};
const HATS: Readonly<Record<string, string>> = { a: 'â', e: 'ê', o: 'ô' };
const HORNS: Readonly<Record<string, string>> = { a: 'ă', o: 'ơ', u: 'ư' };

/** A class of driving licence or a size of paper: A1, A4. */
const CLASS = /^[ae]\d$/;

/**
 * The word that these keys stand for in Telex or VNI, in composed letters; undefined when they stand for none, or for
 * nothing else than themselves.
 */
export function readKeys(typed: string): string | undefined {
  const keys = typed.toLowerCase();
  if (!/^[a-z][a-z0-9]{1,11}$/.test(keys) || CLASS.test(keys)) return undefined;
  const word = /\d/.test(keys) ? readVni(keys) : readTelex(keys);
  return word !== undefined && word !== keys && isSyllable(fold(word)) ? word.normalize('NFC') : undefined;
}

function readTelex(keys: string): string | undefined {
  let letters = '';
  let tone = '';
  for (const key of keys) {
    const vowelBefore = /[aăâeêioôơuưy]/.test(letters);
    if (key in TELEX_TONES && vowelBefore) {
      // The same key twice takes the tone away again: "pass".
      if (TELEX_TONES[key] === tone) return undefined;
      tone = TELEX_TONES[key] ?? '';
    } else if (key === 'd' && letters.startsWith('d')) letters = `đ${letters.slice(1)}`;
    else if (key in HATS && doubled(letters, key)) letters = change(letters, key, HATS[key] ?? key);
    else if (key === 'w') letters = horned(letters) ?? `${letters}ư`;
    else letters += key;
  }
  // Before c, p and t there always is a tone: "photo" and "data" are no keys.
  if (tone === '' && /(?:[cpt]|ch)$/.test(letters) && /[aeo]$/.test(keys)) return undefined;
  return withTone(settled(letters), tone);
}

function readVni(keys: string): string | undefined {
  let letters = '';
  let tone = '';
  for (const key of keys) {
    if (/[a-z]/.test(key)) letters += key;
    else if (key in VNI_TONES && tone === '') tone = VNI_TONES[key] ?? '';
    else {
      // A digit that marks nothing is a number: "quan9".
      const marked = markedBy(key, letters);
      if (marked === undefined || marked === letters) return undefined;
      letters = marked;
    }
  }
  return withTone(settled(letters), tone);
}

function markedBy(digit: string, letters: string): string | undefined {
  if (digit === '9') return letters.replace(/^d/, 'đ');
  if (digit === '6') return letters.replace(/[aeo](?=[^aeo]*$)/, (vowel) => HATS[vowel] ?? vowel);
  if (digit === '7') return horned(letters, 'ou');
  return digit === '8' ? horned(letters, 'a') : undefined;
}

/** A vowel typed again, at once or after the final consonant, asks for its hat. */
const doubled = (letters: string, vowel: string): boolean =>
  new RegExp(`${vowel}(?:[iuy]|[bcdghkmnpt]{1,2})?$`).test(letters);

const change = (letters: string, vowel: string, to: string): string => {
  const at = letters.lastIndexOf(vowel);
  return letters.slice(0, at) + to + letters.slice(at + 1);
};

/** "uo" takes two horns, "ua" one on its u, any other vowel one; undefined when there is none to take it. */
function horned(letters: string, vowels = 'aou'): string | undefined {
  if (/uo/.test(letters)) return letters.replace('uo', 'ươ');
  if (/(?<!q)ua$/.test(letters)) return letters.replace('ua', 'ưa');
  const at = Math.max(...[...vowels].map((vowel) => letters.lastIndexOf(vowel)));
  const vowel = letters[at];
  return vowel === undefined
    ? undefined
    : letters.slice(0, at) + (HORNS[vowel] ?? vowel) + letters.slice(at + 1);
}

/** Whichever of u and o got its horn first: "ươ" before another letter, "uơ" at the end and after q. */
const settled = (letters: string): string =>
  letters
    .replace(/(?:ưo|uơ)(?=.)/, 'ươ')
    .replace(/[uư]ơ$|ưo$/, 'uơ')
    .replace(/^qươ/, 'quơ');

/** Puts the tone where it is written: on the marked vowel, else on the last of a closed syllable, else on the first. */
export function withTone(letters: string, tone: string): string {
  if (tone === '') return letters;
  const start = /^(?:qu|gi(?=[aăâeêoôơuư]))/.exec(letters)?.[0].length ?? 0;
  const vowels = [...letters].flatMap((letter, at) =>
    at >= start && /[aăâeêioôơuưy]/.test(letter) ? [at] : [],
  );
  const marked = vowels.filter((at) => /[ăâêôơư]/.test(letters[at] ?? ''));
  const closed = /[bcdghkmnpt]$/.test(letters);
  const at = marked.at(-1) ?? (closed ? vowels.at(-1) : vowels.length === 3 ? vowels[1] : vowels[0]);
  return at === undefined
    ? letters
    : `${letters.slice(0, at + 1)}${tone}${letters.slice(at + 1)}`.normalize('NFC');
}
