import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openDrafts } from '../../../scripts/notices/drafts.ts';
import { defaultFolder, sheetFile, staleFiles } from '../../../scripts/notices/files.ts';
import { inParallel } from '../../../scripts/notices/in-parallel.ts';
import { NOTICES_COMMAND } from '../../../scripts/notices/command.ts';
import { KINDS } from '../../../scripts/notices/sheet-kinds.ts';
import { siteToPrint } from '../../../scripts/notices/site.ts';
import { readSettings, UsageError } from '../../../scripts/shared/settings.ts';

function emptyFolder(): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'cong-khai-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  return dir;
}

/** No process has this number. */
const NOBODY = 2 ** 30;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('files', () => {
  it('lie in a folder a kind; a sheet that stands alone is a file', () => {
    expect(sheetFile({ kind: 'thu-tuc', id: 'dang-ky-khai-sinh' })).toBe('thu-tuc/dang-ky-khai-sinh.pdf');
    expect(sheetFile({ kind: 'so-tay', id: undefined })).toBe('so-tay.pdf');
    expect(defaultFolder('phuong-mau', '/nha')).toBe(path.join('/nha', 'niem-yet', 'phuong-mau'));
  });

  it('names what the board no longer has, and nothing that is not a sheet', () => {
    const folder = emptyFolder();
    mkdirSync(path.join(folder, 'thu-tuc', 'cu.pdf'), { recursive: true });
    mkdirSync(path.join(folder, 'khac'));
    for (const name of [
      'thu-tuc/moi.pdf',
      'thu-tuc/bai-bo.pdf',
      'thu-tuc/ghi-chu.txt',
      'khac/a.pdf',
      'b.pdf',
      'so-tay.pdf',
    ]) {
      writeFileSync(path.join(folder, name), '');
    }
    const sheets = [{ kind: 'thu-tuc' as const, id: 'moi', title: 'Mới', address: '/' }];
    expect(staleFiles(folder, sheets)).toEqual(['thu-tuc/bai-bo.pdf', 'so-tay.pdf']);
    expect(staleFiles(path.join(folder, 'chua-co'), sheets)).toEqual([]);
  });

  it('are of the kinds that the option takes', () => {
    expect(NOTICES_COMMAND.options.kind.choices).toEqual(KINDS);
  });
});

describe('openDrafts', () => {
  it('shows files only once they are published, over earlier ones', async () => {
    const folder = emptyFolder();
    mkdirSync(path.join(folder, 'thu-tuc'));
    writeFileSync(path.join(folder, 'thu-tuc/a.pdf'), 'cũ');
    const drafts = openDrafts(folder);
    await drafts.write('thu-tuc/a.pdf', bytes('mới'));
    await drafts.write('thu-tuc/b.pdf', bytes('bỏ'));
    expect(readFileSync(path.join(folder, 'thu-tuc/a.pdf'), 'utf8')).toBe('cũ');
    await drafts.publish('thu-tuc/a.pdf');
    drafts.discard();
    drafts.discard();
    expect(readFileSync(path.join(folder, 'thu-tuc/a.pdf'), 'utf8')).toBe('mới');
    expect(readdirSync(folder)).toEqual(['thu-tuc']);
    expect(readdirSync(path.join(folder, 'thu-tuc'))).toEqual(['a.pdf']);
  });

  it('leaves no folder behind that it made in vain', async () => {
    const parent = emptyFolder();
    const drafts = openDrafts(path.join(parent, 'niem-yet', 'phuong-mau'));
    await drafts.write('so-tay.pdf', bytes('bỏ'));
    drafts.discard();
    expect(readdirSync(parent)).toEqual([]);
  });

  it('clears what a run left that was ended by force, and nothing else', () => {
    const folder = emptyFolder();
    for (const name of [`.dang-in-${NOBODY}`, `.dang-in-${process.ppid}`, '.dang-in-khac']) {
      mkdirSync(path.join(folder, name));
    }
    openDrafts(folder).discard();
    expect(readdirSync(folder).sort()).toEqual([`.dang-in-${process.ppid}`, '.dang-in-khac']);
  });

  it('says so when the folder cannot be written', () => {
    const file = path.join(emptyFolder(), 'tep');
    writeFileSync(file, '');
    const message = `Không ghi được vào thư mục "${file}" (ENOTDIR). Chọn thư mục khác bằng --out.`;
    expect(() => openDrafts(file)).toThrow(new UsageError(message));
    expect(existsSync(file)).toBe(true);
  });
});

describe('inParallel', () => {
  it('keeps the order of the items and never does more than it may', async () => {
    let running = 0;
    let most = 0;
    const results = await inParallel([1, 2, 3, 4, 5], 2, async (item) => {
      most = Math.max(most, (running += 1));
      await new Promise((resolve) => setTimeout(resolve, item));
      running -= 1;
      return item * 10;
    });
    expect([results, most]).toEqual([[10, 20, 30, 40, 50], 2]);
  });

  it('begins nothing more after a failure', async () => {
    const begun: number[] = [];
    const work = inParallel([1, 2, 3], 1, async (item) => {
      begun.push(item);
      if (item === 2) throw new Error('hỏng');
    });
    await expect(work).rejects.toThrow('hỏng');
    expect(begun).toEqual([3, 2]);
  });
});

it('siteToPrint takes a folder with a built site as it is, and no other', async () => {
  const folder = emptyFolder();
  const named = siteToPrint(folder, readSettings({}));
  await expect(named).rejects.toThrow(
    new UsageError(`"${folder}" không phải là trang đã dựng. Dựng bằng: npm run build`),
  );
  writeFileSync(path.join(folder, '404.html'), '');
  expect(await siteToPrint(folder, readSettings({}))).toBe(folder);
});
