import { readFileSync } from 'node:fs';
import path from 'node:path';
import { firstDifference } from './lockfile.mjs';

/**
 * Whether `node_modules` is what package-lock.json asks for. Reads two files and nothing else.
 * @param {string} root the project's folder
 * @returns {string | null} null when it is; else a package that is missing or of another version, or '' when
 *   nothing (or only half) is installed
 */
export function whatDiffers(root) {
  const wanted = readJson(path.join(root, 'package-lock.json'));
  if (wanted === null) return 'package-lock.json';
  const installed = readJson(path.join(root, 'node_modules', '.package-lock.json'));
  return installed === null ? '' : firstDifference(wanted, installed, process);
}

/**
 * @param {string} file
 * @returns {import('./lockfile.mjs').Lockfile | null} null when missing or cut short
 */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
