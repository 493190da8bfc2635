/** Procedures by the names they go by, in the order of the Vietnamese alphabet. */
import { procedureAddress } from '../../domain/addresses.ts';
import { fold } from '../../domain/text.ts';
import type { Entry } from '../../reading/content.ts';
import { capitalise } from '../format.ts';

export interface IndexedName {
  name: string;
  address: string;
  /** The title of the page, where the name is another. */
  title: string | undefined;
}

export interface Letter {
  letter: string;
  names: IndexedName[];
}

/** Grave, acute, tilde, hook above, dot below: marks of tone, which make no letter of their own. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** The letter a name stands below: "ẩn" → "Â", "đơn" → "Đ"; digits and signs share one heading. */
export function letterOf(name: string): string {
  const first = [...name.normalize('NFC').trim()][0] ?? '';
  const letter = first.normalize('NFD').replace(TONES, '').normalize('NFC').toLocaleUpperCase('vi');
  return /\p{L}/u.test(letter) ? letter : '0–9';
}

/** Titles and common names below their letters; a name that two procedures share stands there twice. */
export function alphabetical(procedures: readonly Entry<'procedures'>[]): Letter[] {
  const names = procedures.flatMap(({ id, data }): IndexedName[] => {
    const title = data.commonName;
    const address = procedureAddress(id);
    const others = shortest(title, data.aliases ?? []).map((name) => ({
      name: capitalise(name),
      address,
      title,
    }));
    return [{ name: title, address, title: undefined }, ...others];
  });
  names.sort((a, b) => a.name.localeCompare(b.name, 'vi') || a.address.localeCompare(b.address, 'en'));
  return [...Map.groupBy(names, ({ name }) => letterOf(name))].map(([letter, own]) => ({
    letter,
    names: own,
  }));
}

/** Without the names that only go on from another: they would stand right beside it in the list. */
function shortest(title: string, names: readonly string[]): string[] {
  const goesOnFrom = (name: string, other: string): boolean => `${fold(name)} `.startsWith(`${fold(other)} `);
  return [...new Set(names)].filter(
    (name) =>
      !goesOnFrom(title, name) &&
      ![title, ...names].some((other) => other !== name && goesOnFrom(name, other)),
  );
}
