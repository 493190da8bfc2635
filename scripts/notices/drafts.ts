/** Printed files wait beside their places until all are there: an interrupted run leaves the folder as it was. */
import { mkdirSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isAlive, renameFirmly } from '../shared/output-folder.ts';
import { UsageError } from '../shared/settings.ts';

/** Names of folders for waiting files; the number is the process that writes them. */
const WAITING = /^\.dang-in-(\d+)$/;

export interface Drafts {
  /**
   * Keeps a file until it is published. Names have slashes and count from the folder.
   * @throws {UsageError} when the system refuses, a full disk say
   */
  write(file: string, bytes: Uint8Array): Promise<void>;
  /** Puts a file in its place, over an earlier one. Throws the system's error, such as EBUSY for an open file. */
  publish(file: string): Promise<void>;
  /** Takes away what still waits, and the folders made for it when they are empty. May be called twice. */
  discard(): void;
}

/**
 * Makes the folder for the files of this run, and clears those of runs that were ended by force.
 * @throws {UsageError} when the system refuses
 */
export function openDrafts(folder: string): Drafts {
  const waiting = path.join(folder, `.dang-in-${process.pid}`);
  let made: string | undefined;
  try {
    made = mkdirSync(waiting, { recursive: true });
    removeAbandoned(folder);
  } catch (error) {
    throw inWords(error, folder);
  }
  return {
    write: async (file, bytes) => {
      const target = path.join(waiting, file);
      try {
        await mkdir(path.dirname(target), { recursive: true });
        await writeFile(target, bytes);
      } catch (error) {
        throw inWords(error, folder);
      }
    },
    publish: async (file) => {
      const target = path.join(folder, file);
      await mkdir(path.dirname(target), { recursive: true });
      await renameFirmly(path.join(waiting, file), target);
    },
    discard: () => {
      rmSync(waiting, { recursive: true, force: true });
      if (made !== undefined) removeEmpty(folder, path.dirname(made));
    },
  };
}

/** What the system refuses is the user's to mend; anything else is a fault of ours. */
function inWords(error: unknown, folder: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  return code === undefined
    ? error
    : new UsageError(`Không ghi được vào thư mục "${folder}" (${code}). Chọn thư mục khác bằng --out.`);
}

function removeAbandoned(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, pid] = WAITING.exec(name) ?? [];
    if (pid === undefined || isAlive(Number(pid))) continue;
    rmSync(path.join(folder, name), { recursive: true, force: true });
  }
}

/** Removes empty folders, from `folder` upwards to the one below `end`. */
function removeEmpty(folder: string, end: string): void {
  for (let each = folder; each !== end && each.startsWith(end); each = path.dirname(each)) {
    try {
      rmdirSync(each);
    } catch {
      return; // it holds something, or is gone already
    }
  }
}
