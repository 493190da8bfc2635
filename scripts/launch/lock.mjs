import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const POLL_MS = 300;

/**
 * Takes a lock that one process at a time can hold, waiting for the one that has it. The lock is a file with
 * its owner's process id; one left behind by a process that is gone is cleared away.
 * The lock is given back by the returned function, and when this process exits.
 * @param {string} folder made when missing
 * @param {string} name
 * @param {(owner: number) => void} onWait called once, when another process holds the lock
 * @returns {Promise<() => void>}
 */
export async function takeLock(folder, name, onWait) {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, name);
  let told = false;
  while (!tryToTake(file)) {
    const owner = ownerOf(file);
    if (owner !== null && !isAlive(owner)) clearStale(file, owner);
    else if (owner !== null && !told) {
      told = true;
      onWait(owner);
    }
    await pause(POLL_MS);
  }
  return releaser(file);
}

/**
 * @param {string} file
 * @returns {() => void}
 */
function releaser(file) {
  const remove = () => rmSync(file, { force: true });
  process.once('exit', remove);
  return () => {
    remove();
    process.off('exit', remove);
  };
}

/** @param {string} file */
function tryToTake(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/**
 * @param {string} file
 * @returns {number | null} null when the lock is gone, or so new that its owner has not signed yet
 */
function ownerOf(file) {
  try {
    return Number(readFileSync(file, 'utf8')) || null;
  } catch {
    return null;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, but belongs to someone else.
    return codeOf(error) === 'EPERM';
  }
}

/**
 * Moves the lock aside before removing it, and puts it back when another waiting process has taken it anew
 * between our look and our move.
 * @param {string} file
 * @param {number} owner
 */
function clearStale(file, owner) {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    if (ownerOf(aside) === owner) rmSync(aside, { force: true });
    else renameSync(aside, file);
  } catch {
    // Another waiting process was faster; the next round looks again.
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
