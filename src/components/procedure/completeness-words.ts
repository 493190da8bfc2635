/** Completeness of a record in words. */
import type { Completeness, PartGroup, RecordPart } from '../../domain/completeness.ts';
import { showNumber } from '../../domain/show-number.ts';
import { lowerFirst, sentences } from './wording.ts';

/** "Đủ 10 phần bắt buộc." or "Có 8 trong 10 phần bắt buộc; thiếu: thời hạn giải quyết, căn cứ pháp lý." */
export function missingWords({ parts, missing }: Completeness): string {
  const all = parts.filter(({ group }) => group === 'mandatory').length;
  if (missing.length === 0) return `Đủ ${showNumber(all)} phần bắt buộc.`;
  const names = missing.map(lowerFirst).join(', ');
  return `Có ${showNumber(all - missing.length)} trong ${showNumber(all)} phần bắt buộc; thiếu: ${names}.`;
}

/** What lacks among the parts of a group, and what the source does not name; '' when all is there. */
export function lackWords({ parts }: Completeness, group: PartGroup): string {
  const names = (state: 'missing' | 'unstated'): string =>
    parts
      .filter((part) => part.group === group && part.state === state)
      .map(({ label }) => lowerFirst(label))
      .join(', ');
  const missing = names('missing');
  const unstated = names('unstated');
  return sentences([
    ...(missing ? [`Thiếu ${missing}`] : []),
    ...(unstated ? [`Nguồn không nêu ${unstated}`] : []),
  ]);
}

export interface PartCount {
  label: string;
  group: PartGroup;
  present: number;
  missing: number;
  unstated: number;
}

/** Of each part, how many of the records hold it, lack it, or leave it unsaid. */
export function partCounts(records: readonly Completeness[]): PartCount[] {
  const parts = Map.groupBy(
    records.flatMap((record) => record.parts),
    ({ label }) => label,
  );
  return [...parts].flatMap(([label, own]) => {
    const count = (state: RecordPart['state']): number => own.filter((part) => part.state === state).length;
    const group = own[0]?.group;
    return group === undefined
      ? []
      : [{ label, group, present: count('present'), missing: count('missing'), unstated: count('unstated') }];
  });
}
