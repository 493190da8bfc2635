import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../scripts/shared/settings.ts';
import { entriesOf } from '../../../src/reading/content.ts';
import { readContent } from '../../../src/reading/read-content.ts';
import { COLLECTIONS } from '../../../src/schemas/field.ts';
import { VOCABULARY } from '../../../src/schemas/vocabulary.ts';
import { SMALL_SITE } from './site-with.ts';

const foldersOf = async (dir: string): Promise<string[]> =>
  (await readdir(dir, { withFileTypes: true })).filter((each) => each.isDirectory()).map(({ name }) => name);

describe('the content of this repository', { timeout: 60_000 }, () => {
  const OWN = path.join(ROOT, 'content');

  it('has no error', async () => {
    const { problems } = await readContent(OWN);
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([]);
  });

  it('lies in folders that are read', async () => {
    const known: readonly string[] = [...COLLECTIONS, 'vocabulary'];
    expect((await foldersOf(OWN)).filter((folder) => !known.includes(folder))).toEqual([]);
  });
});

describe('the small site of the tests', () => {
  it('has nothing to say for the checker, and a record of every collection', async () => {
    const { content, problems } = await readContent(SMALL_SITE);
    expect(problems).toEqual([]);
    expect(COLLECTIONS.filter((collection) => entriesOf(content, collection).length === 0)).toEqual([]);
  });

  it('has a list for every schema of the vocabulary', async () => {
    const { content } = await readContent(SMALL_SITE, { bodies: false });
    const empty = Object.keys(VOCABULARY).filter(
      (name) => content.vocabulary[name as keyof typeof VOCABULARY].length === 0,
    );
    expect(empty).toEqual([]);
    expect(content.vocabulary.labels).toBeDefined();
    expect(content.vocabulary.synonyms).not.toEqual([]);
  });

  it('holds what plans and quotas are tried on: one procedure in force, one replaced, a sample and a real post', async () => {
    const { content } = await readContent(SMALL_SITE, { bodies: false });
    expect(content.procedures.map(({ data }) => data.changes.map(({ kind }) => kind))).toEqual([
      ['replaced'],
      ['issued'],
    ]);
    expect(content.posts.map(({ data }) => [data.sample ?? false, data.sources?.length ?? 0])).toEqual([
      [false, 1],
      [true, 0],
    ]);
    expect(content.plans).toHaveLength(1);
  });
});
