/** Pages found by a number: procedures by their code, plans and documents by theirs. */
import { fold } from '../domain/text.ts';
import type { SearchRecord } from './small-index/record.ts';
import type { AskedDocument, Numbers } from './understand/numbers.ts';

/** 1 for the whole number, less for its last digits; 0 when it is another, or the record has none. */
export function codeFit({ codes = [], filters }: SearchRecord, { codes: asked, documents }: Numbers): number {
  const fits = codes.flatMap((code) => {
    const digits = code.replace(/\D/g, '');
    return /^\d\.\d{6}$/.test(code)
      ? asked.map((typed) => (digits === typed ? 1 : digits.endsWith(typed) ? 0.95 : 0))
      : [numberFit(code, filters?.nam?.[0], documents)];
  });
  return Math.max(0, ...fits);
}

interface NumberParts {
  running: string;
  type: string;
  body: string;
  year: string | undefined;
}

/** 62/KH-UBND, 118/2025/NĐ-CP, 148/2025/QH15, 18-NQ/TW taken apart, folded. */
function partsOf(number: string): NumberParts {
  const folded = fold(number);
  const party = /^(\d+)-(\p{L}+)\/(.+)$/u.exec(folded);
  if (party) return { running: party[1] ?? '', type: party[2] ?? '', body: party[3] ?? '', year: undefined };
  const [running = '', ...rest] = folded.split('/');
  const [type = '', ...body] = (rest.at(-1) ?? '').split('-');
  return { running, type, body: body.join('-'), year: rest.length > 1 ? rest[0] : undefined };
}

/**
 * How a document's number fits those that were asked: running number, kind and year must agree where they are given.
 * Of several that were asked the first counts most.
 */
export function numberFit(
  number: string,
  issuedIn: string | undefined,
  asked: readonly AskedDocument[],
): number {
  const parts = partsOf(number);
  return Math.max(0, ...asked.map((each, at) => fitOf(parts, issuedIn, each) - 0.1 * at));
}

/** 06/2012/NĐ-CP is also asked for as 6/2012. */
const withoutZero = (running: string): string => running.replace(/^0+(?=\d)/, '');

function fitOf(
  { running, type, body, year }: NumberParts,
  issuedIn: string | undefined,
  asked: AskedDocument,
): number {
  if (withoutZero(running) !== withoutZero(asked.number)) return 0;
  if (asked.year !== undefined && asked.year !== (year ?? issuedIn)) return 0;
  // "148/2025/QH15" has the issuer where others have the kind.
  const ofAssembly = /^qh\d+/.test(type) && ['luat', 'nq', 'pl'].includes(asked.type ?? '');
  if (asked.type !== undefined && type !== asked.type && !ofAssembly) return 0;
  if (asked.body !== undefined && !body.startsWith(asked.body)) return 0.9;
  return asked.type === undefined ? 0.95 : 1.05;
}
