/**
 * The structured facts of the content against the sources they were taken from (tests/sources). Where they differ on
 * purpose, tests/sources/differences.yaml and index-differences.yaml say why; a difference without a reason fails, and so
 * does a stale reason.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Content } from '../../../src/reading/content.ts';
import { readContent } from '../../../src/reading/read-content.ts';
import { factsOfOurs, factsOfSource, sourceRecords, type Facts, type SourceProcedure } from '../../sources/procedure-facts.ts';

const OWN = fileURLToPath(new URL('../../../content', import.meta.url));
const DIFFERENCES = new URL('../../sources/differences.yaml', import.meta.url);
const INDEX_DIFFERENCES = new URL('../../sources/index-differences.yaml', import.meta.url);

interface Difference {
  code: string;
  field: keyof Facts;
  reason: string;
}

interface IndexDifference {
  index: string;
  year: string;
  field: string;
  reason: string;
}

interface IndexFacts {
  index: string;
  /** Hà Nội as a whole where none is named. */
  place?: string | undefined;
  year: number;
  value: number | null;
  rank?: number | undefined;
  rankOf?: number | undefined;
  derived: boolean;
}

let content: Content;
beforeAll(async () => {
  content = (await readContent(OWN, { bodies: false })).content;
});

const keyOf = ({ code, name }: { code?: string | undefined; name: string }) => code ?? name;

describe('procedures', () => {
  const sources = sourceRecords<SourceProcedure>('procedures.json');

  it('hold every record of the source', () => {
    const ours = content.procedures.map(({ data }) => keyOf(data));
    expect(sources.map(keyOf).filter((key) => !ours.includes(key))).toEqual([]);
  });

  it('differ from their source only where a reason stands', () => {
    const explained = parse(readFileSync(DIFFERENCES, 'utf8'), { schema: 'failsafe' }) as Difference[];
    expect(explained.filter(({ reason }) => reason.length < 10)).toEqual([]);
    const reasons = new Set(explained.map(({ code, field }) => `${code} ${field}`));
    const found = sources.flatMap((source) => {
      const own = content.procedures.find(({ data }) => keyOf(data) === keyOf(source));
      if (!own) return [];
      const theirs = factsOfSource(source);
      const ours = factsOfOurs(own, content);
      return (Object.keys(theirs) as (keyof Facts)[])
        .filter((field) => theirs[field] !== ours[field])
        .map((field) => ({ at: `${keyOf(source)} ${field}`, source: theirs[field], ours: ours[field] }));
    });
    expect(found.filter(({ at }) => !reasons.has(at))).toEqual([]);
    const places = new Set(found.map(({ at }) => at));
    expect([...reasons].filter((at) => !places.has(at))).toEqual([]);
  });
});

describe('indices', () => {
  it('differ from their source only where a reason stands', () => {
    const explained = parse(readFileSync(INDEX_DIFFERENCES, 'utf8'), { schema: 'failsafe' }) as IndexDifference[];
    expect(explained.filter(({ reason }) => reason.length < 10)).toEqual([]);
    const theirs = sourceRecords<IndexFacts>('indices.json');
    const results = content.indices.filter(({ data }) => data.goal === undefined);
    const ours = results.map(({ data }): IndexFacts => ({
      index: data.index,
      place: data.place,
      year: data.year,
      value: data.value ?? null,
      rank: data.rank,
      rankOf: data.rankOf,
      derived: data.derived ?? false,
    }));
    const key = ({ index, place = 'Hà Nội', year }: IndexFacts) => `${index} ${place} ${year}`;
    const same = (a: IndexFacts) => (b: IndexFacts) => key(a) === key(b);
    const place = ({ index, year }: IndexFacts, field: string) => `${index} ${year} ${field}`;
    expect(new Set(ours.map(key)).size).toBe(ours.length);
    const found = [
      ...theirs.filter((source) => !ours.some(same(source))).map((source) => place(source, 'missing')),
      ...ours.flatMap((own) => {
        const source = theirs.find(same(own));
        return source
          ? (['value', 'rank', 'rankOf', 'derived'] as const)
              .filter((field) => own[field] !== source[field])
              .map((field) => place(own, field))
          : [place(own, 'added')];
      }),
    ];
    expect(found.sort()).toEqual(explained.map(({ index, year, field }) => `${index} ${year} ${field}`).sort());
  });
});
