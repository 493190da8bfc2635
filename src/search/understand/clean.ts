import { normalise } from '../../domain/text.ts';

const LONGEST = 200;

/** The question in one form: composed letters, single spaces, at most 200 characters, none cut in half. */
export const cleanQuery = (typed: string): string =>
  normalise(typed)
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trimStart()
    .slice(0, LONGEST)
    .replace(/\p{Cs}/gu, '')
    .trimEnd();
