import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeLock } from '../../../scripts/launch/lock.mjs';

describe('takeLock', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'lock-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('makes the next one wait until it is given back', async () => {
    const events: string[] = [];
    const release = await takeLock(folder, 'l', () => events.push('unexpected'));
    expect(readFileSync(path.join(folder, 'l'), 'utf8')).toBe(String(process.pid));
    const second = takeLock(folder, 'l', (owner) => {
      events.push(`wait for ${owner}`);
      setTimeout(() => {
        events.push('release');
        release();
      }, 50);
    });
    (await second)();
    expect(events).toEqual([`wait for ${process.pid}`, 'release']);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('clears the lock of a process that is gone', async () => {
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    writeFileSync(path.join(folder, 'l'), String(gone));
    const release = await takeLock(folder, 'l', () => expect.unreachable());
    expect(readFileSync(path.join(folder, 'l'), 'utf8')).toBe(String(process.pid));
    release();
    expect(existsSync(path.join(folder, 'l'))).toBe(false);
  });

  it('lets one of many in at a time', async () => {
    let inside = 0;
    let most = 0;
    const visit = async (): Promise<void> => {
      const release = await takeLock(folder, 'l', () => undefined);
      most = Math.max(most, ++inside);
      await new Promise((resolve) => setTimeout(resolve, 5));
      inside -= 1;
      release();
    };
    await Promise.all(Array.from({ length: 5 }, visit));
    expect(most).toBe(1);
  });
});
