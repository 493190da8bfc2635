import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assertReplaceable, moveIntoPlace } from '../../../scripts/shared/output-folder.ts';
import { basePath, readSettings, ROOT, UsageError } from '../../../scripts/shared/settings.ts';

describe('readSettings', () => {
  it('builds content into dist at the root of the host by default', () => {
    expect(readSettings({}, '/elsewhere')).toMatchObject({
      content: path.join(ROOT, 'content'),
      out: path.join(ROOT, 'dist'),
      base: '/',
    });
  });

  it('counts relative folders from where the command is run', () => {
    const env = { CONG_KHAI_CONTENT: 'noi-dung', CONG_KHAI_OUT: '/x/out' };
    const { content, out } = readSettings(env, path.resolve('/elsewhere'));
    expect(content).toBe(path.resolve('/elsewhere/noi-dung'));
    expect(out).toBe(path.resolve('/x/out'));
  });

  it('gives each content folder and base path a cache of its own, whatever the output', () => {
    const cache = (env: Record<string, string | undefined>): string => readSettings(env).cacheDir;
    const caches = [{}, { CONG_KHAI_CONTENT: 'khac' }, { BASE_PATH: '/a/' }].map(cache);
    expect(new Set(caches).size).toBe(3);
    expect(cache({ CONG_KHAI_OUT: 'khac', BASE_PATH: '/' })).toBe(caches[0]);
    expect(readSettings({ CONG_KHAI_OUT: 'khac' }).workDir).toBe(readSettings({}).workDir);
  });
});

describe('basePath', () => {
  it.each([
    ['', '/'],
    ['/', '/'],
    ['phuong-a', '/phuong-a/'],
    ['/a/b', '/a/b/'],
    ['//a//', '/a/'],
  ])('%j → %j', (text, expected) => expect(basePath(text)).toBe(expected));

  it.each(['a b', '/phường/', '../a', 'a?b', 'https://a.vn/'])('refuses %j', (text) => {
    expect(() => basePath(text)).toThrow(UsageError);
  });
});

describe('output folder', () => {
  let parent: string;
  let out: string;
  beforeEach(() => {
    parent = mkdtempSync(path.join(tmpdir(), 'out-'));
    out = path.join(parent, 'dist');
  });
  afterEach(() => rmSync(parent, { recursive: true }));

  const write = (folder: string, text: string): void => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, '404.html'), text);
  };

  it('may be absent, empty or an earlier build', () => {
    assertReplaceable(out, path.join(parent, 'content'));
    mkdirSync(out);
    assertReplaceable(out, path.join(parent, 'content'));
    write(out, 'cũ');
    assertReplaceable(out, path.join(parent, 'content'));
  });

  it('is never a folder with other files, the content or the project', () => {
    mkdirSync(out);
    writeFileSync(path.join(out, 'luan-van.docx'), '');
    for (const folder of [out, parent, ROOT, path.dirname(ROOT)]) {
      expect(() => assertReplaceable(folder, path.join(parent, 'content'))).toThrow(UsageError);
    }
  });

  it('is replaced whole', async () => {
    write(out, 'cũ');
    writeFileSync(path.join(out, 'trang-cu.html'), '');
    const work = path.join(parent, 'work');
    write(work, 'mới');
    await moveIntoPlace(work, out);
    expect(readdirSync(out)).toEqual(['404.html']);
    expect(readFileSync(path.join(out, '404.html'), 'utf8')).toBe('mới');
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  it('stays when there is nothing to put in its place', async () => {
    write(out, 'cũ');
    await expect(moveIntoPlace(path.join(parent, 'nowhere'), out)).rejects.toThrow();
    expect(readFileSync(path.join(out, '404.html'), 'utf8')).toBe('cũ');
  });

  it('is made where there is none, folders above it too', async () => {
    const work = path.join(parent, 'work');
    write(work, 'mới');
    await moveIntoPlace(work, path.join(out, 'a', 'b'));
    expect(readdirSync(path.join(out, 'a'))).toEqual(['b']);
  });

  it('is cleared of what a build left that was ended by force', async () => {
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    write(path.join(parent, `.dist.staging-${gone}`), 'nửa chừng');
    write(path.join(parent, `.dist.staging-${process.ppid}`), 'đang chạy');
    write(path.join(parent, `.dist.old-${gone}`), 'cũ');
    await expect(moveIntoPlace(path.join(parent, 'nowhere'), out)).rejects.toThrow();
    // The build had been cut off between moving the old site away and putting the new one there.
    expect(readFileSync(path.join(out, '404.html'), 'utf8')).toBe('cũ');
    expect(readdirSync(parent).sort()).toEqual([`.dist.staging-${process.ppid}`, 'dist']);
  });
});
