import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ROOT, UsageError } from './settings.ts';

/** The page every build has, and by which an output folder is known as one. */
const SIGN = '404.html';

/**
 * Refuses to build over a folder that holds anything but an earlier build, since building replaces it whole.
 * @throws {UsageError}
 */
export function assertReplaceable(out: string, content: string): void {
  const holds = (folder: string): boolean => !path.relative(out, folder).startsWith('..');
  if (holds(ROOT) || holds(content)) {
    throw new UsageError(`Không thể dựng trang vào ${out}: thư mục này chứa mã nguồn hoặc nội dung.`);
  }
  if (!existsSync(out)) return;
  const names = readdirSync(out);
  if (names.length > 0 && !names.includes(SIGN)) {
    throw new UsageError(
      `Thư mục ${out} có tệp không phải do lệnh này tạo ra. Hãy chọn thư mục khác (CONG_KHAI_OUT) hoặc tự xóa.`,
    );
  }
}

/**
 * Puts a finished folder in the place of `out`, which on failure is what it was before. Nobody sees a folder
 * half filled: it is copied beside `out` first where it lies on another disk.
 */
export async function moveIntoPlace(finished: string, out: string): Promise<void> {
  removeAbandoned(out);
  const fresh = sibling(out, 'staging');
  const old = sibling(out, 'old');
  process.once('exit', () => rmSync(fresh, { recursive: true, force: true }));
  await mkdir(path.dirname(out), { recursive: true });
  await moveFolder(finished, fresh);
  const replaces = existsSync(out);
  if (replaces) await renameFirmly(out, old);
  try {
    await renameFirmly(fresh, out);
  } catch (error) {
    if (replaces) await rename(old, out);
    throw error;
  }
  await rm(old, { recursive: true, force: true, maxRetries: 5 });
}

async function moveFolder(from: string, to: string): Promise<void> {
  try {
    await renameFirmly(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true, force: true });
  }
}

function sibling(out: string, role: string): string {
  return path.join(path.dirname(out), `.${path.basename(out)}.${role}-${process.pid}`);
}

/** Clears, or puts back, what builds left behind that were ended by force. */
function removeAbandoned(out: string): void {
  const folder = path.dirname(out);
  if (!existsSync(folder)) return;
  const prefix = `.${path.basename(out)}.`;
  for (const name of readdirSync(folder)) {
    const [, role, pid] = /^(staging|old)-(\d+)$/.exec(name.slice(prefix.length)) ?? [];
    if (!name.startsWith(prefix) || role === undefined || isAlive(Number(pid))) continue;
    const left = path.join(folder, name);
    if (role === 'old' && !existsSync(out)) renameSync(left, out);
    else rmSync(left, { recursive: true, force: true });
  }
}

/** Whether a process of this machine still runs. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Renames, trying a few times: on Windows a virus scanner may hold fresh files for a moment. */
export async function renameFirmly(from: string, to: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await rename(from, to);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (tries === 5 || (code !== 'EPERM' && code !== 'EBUSY')) throw error;
      await pause(tries * 200);
    }
  }
}
