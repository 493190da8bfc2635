import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeManyPosts } from '../../../scripts/bench/many-posts.ts';
import { readCountedContent } from '../../../scripts/quota/content.ts';
import { readContent } from '../../../src/reading/read-content.ts';

const OWN = path.join(import.meta.dirname, '../../../content');
const MADE = 500;

describe('content with many posts', () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'many-posts-'));
  const to = path.join(dir, 'content');
  beforeAll(() => writeManyPosts(OWN, to, MADE));
  afterAll(() => rmSync(dir, { recursive: true }));

  it('has so many posts on top of the real ones, spread over years, and nothing that quotas refuse', async () => {
    const { content: own } = await readContent(OWN, { bodies: false });
    const { posts } = (await readCountedContent(to, readContent)) as typeof own;
    expect(posts.length).toBe(own.posts.length + MADE);
    expect(readdirSync(path.join(to, 'news')).length).toBeGreaterThan(4);
    const made = posts.find(({ id }) => id.endsWith(`/bai-${MADE - 1}`));
    expect(made?.data.title).toBe(`Bài số ${MADE - 1}`);
    expect(made?.id.slice(0, 4)).toBe(made?.data.date.slice(0, 4));
  }, 60_000);
});
