/**
 * The structured facts of the content against the sources they were taken from (tests/sources). Where they differ on
 * purpose, tests/sources/differences.yaml says why; a difference without a reason fails, and so does a stale reason.
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

interface Difference {
  code: string;
  field: keyof Facts;
  reason: string;
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
  it('carry the values, ranks and marks of the source', () => {
    const ours = content.indices.map(({ data }) => ({
      index: data.index,
      year: data.year,
      value: data.value ?? null,
      rank: data.rank,
      rankOf: data.rankOf,
      derived: data.derived ?? false,
    }));
    expect(ours).toHaveLength(22);
    expect(ours).toEqual(expect.arrayContaining(sourceRecords('indices.json')));
  });
});
