/**
 * Names that the small index can do without. All of it is loaded before the first answer, so the more records it has,
 * the fewer words each may bring; what falls away still stands on its page, where the full text finds it.
 */
import type { SearchRecord } from '../../search/small-index/record.ts';
import { isFiller } from '../../search/understand/fillers.ts';
import { wordsOf } from '../../search/words/split.ts';

/** The record without names of more words than `longest`. A procedure keeps its official name, which comes first. */
export function withShortNames(record: SearchRecord, longest: number): SearchRecord {
  const isShort = (name: string): boolean => wordsOf(name).length <= longest;
  const names = (record.names ?? []).filter(
    (name, at) => isShort(name) || (at === 0 && record.kind === 'thu-tuc'),
  );
  const laterNames = (record.laterNames ?? []).filter(isShort);
  return {
    ...withoutNames(record),
    ...(names.length > 0 && { names }),
    ...(laterNames.length > 0 && { laterNames }),
  };
}

/** The record with, of all its names, only the first `most` words that the title lacks. */
export function withNewWords(record: SearchRecord, most: number): SearchRecord {
  const held = new Set(tellingWords(record.title).map(({ key }) => key));
  const fresh = new Map<string, string>();
  for (const { key, text } of [...(record.names ?? []), ...(record.laterNames ?? [])].flatMap(tellingWords)) {
    if (!held.has(key) && fresh.size < most) fresh.set(key, text);
  }
  const words = [...fresh.values()].join(' ');
  return { ...withoutNames(record), ...(words !== '' && { words }) };
}

const tellingWords = (name: string) => wordsOf(name).filter((word) => !isFiller(word));

const withoutNames = ({ names: _names, laterNames: _laterNames, ...rest }: SearchRecord): SearchRecord =>
  rest;
