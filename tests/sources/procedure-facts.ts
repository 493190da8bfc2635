/** Times, fees, papers and decisions of a procedure in one shape, from the source's record and from ours. */
import { readFileSync } from 'node:fs';
import type { Content, Entry } from '../../src/reading/content.ts';

export interface SourceProcedure {
  code?: string;
  name: string;
  methods: { channel: string; time?: number; unit?: string; fee?: number }[];
  papers: { originals?: number; copies?: number; form?: string }[];
  legalBasis: string[];
  results: number;
  decision?: string;
  replacedBy?: string[];
  state: string;
}

export const sourceRecords = <T>(file: string): T[] =>
  (JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as { records: T[] }).records;

/** One text per fact that two records can be compared by. */
export type Facts = Record<
  | 'name'
  | 'times'
  | 'fees'
  | 'papers'
  | 'copies'
  | 'forms'
  | 'results'
  | 'decision'
  | 'legalBasis'
  | 'replacedBy',
  string
>;

const setOf = (values: readonly string[]): string => [...new Set(values)].sort().join(' · ');
const sum = (values: readonly (number | undefined)[]): number =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);

export const factsOfSource = (record: SourceProcedure): Facts => ({
  name: bareName(record.name),
  times: setOf(
    record.methods.flatMap(({ channel, time, unit }) =>
      time === undefined || unit === undefined ? [] : [`${channel} ${time} ${unit}`],
    ),
  ),
  fees: setOf(record.methods.flatMap(({ channel, fee }) => (fee === undefined ? [] : [`${channel} ${fee}`]))),
  papers: `${record.papers.length}`,
  copies: `${sum(record.papers.map(({ originals }) => originals))} + ${sum(record.papers.map(({ copies }) => copies))}`,
  forms: setOf(record.papers.flatMap(({ form }) => form ?? [])),
  results: `${record.results}`,
  decision: record.decision ?? '',
  legalBasis: setOf(record.legalBasis),
  replacedBy: setOf(record.replacedBy ?? []),
});

export function factsOfOurs({ data }: Entry<'procedures'>, content: Content): Facts {
  const numberOf = (id: string) => content.documents.find((each) => each.id === id)?.data.number ?? id;
  const codeOf = (id: string) => content.procedures.find((each) => each.id === id)?.data.code ?? id;
  const { methods = [], dossier = [], results = [], legalBasis = [], changes } = data;
  return {
    name: bareName(data.name),
    times: setOf(
      methods.flatMap(({ channel, time }) =>
        time?.value === undefined ? [] : [`${channel} ${time.value} ${time.unit}`],
      ),
    ),
    fees: setOf(
      methods.flatMap(({ channel, fees = [] }) =>
        fees.flatMap(({ amount }) => (amount === undefined ? [] : [`${channel} ${amount}`])),
      ),
    ),
    papers: `${dossier.length}`,
    copies: `${sum(dossier.map(({ originals }) => originals))} + ${sum(dossier.map(({ copies }) => copies))}`,
    forms: setOf(dossier.flatMap(({ formCode }) => formCode ?? [])),
    results: `${results.length}`,
    decision: setOf(changes.flatMap(({ decision }) => (decision ? [numberOf(decision)] : []))),
    legalBasis: setOf(legalBasis.map(numberOf)),
    replacedBy: setOf(changes.flatMap(({ replacedBy = [] }) => replacedBy.map(codeOf))),
  };
}

/** Sources put "Thủ tục" before some names, and capitals where they like. */
const bareName = (name: string): string =>
  name
    .replace(/^Thủ tục /u, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLocaleLowerCase('vi');
