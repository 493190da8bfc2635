import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  addressOfFile,
  compareAddresses,
  readManifest,
  writeManifest,
} from '../../../src/reading/address-manifest.ts';

describe('the list of published addresses', () => {
  it('reads addresses off the files of a build', () => {
    expect(['index.html', path.join('thu-tuc', 'a', 'index.html'), '404.html'].map(addressOfFile)).toEqual([
      '/',
      '/thu-tuc/a/',
      '/404/',
    ]);
  });

  it('tells what a build would lose and what it adds', () => {
    expect(compareAddresses(['/a/', '/b/'], ['/b/', '/c/', '/404/', '/tin-tuc/trang/2/'])).toEqual({
      lost: ['/a/'],
      added: ['/c/'],
    });
  });

  it('keeps what was published once, sorted, and leaves passing addresses out', async () => {
    const dir = mkdtempSync(path.join(tmpdir(), 'cong-khai-manifest-'));
    try {
      expect(await readManifest(dir)).toEqual([]);
      await writeManifest(dir, ['/c/', '/a/', '/404/', '/tin-tuc/trang/2/']);
      await writeManifest(dir, ['/b/']);
      expect(await readManifest(dir)).toEqual(['/a/', '/b/', '/c/']);
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  });
});
