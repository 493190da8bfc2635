/**
 * One package as package-lock.json and npm's hidden lockfile describe it.
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean,
 *   os?: string | string[], cpu?: string | string[] }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lockfile
 * @typedef {{ platform: string, arch: string }} Machine
 */

/**
 * Compares what the lockfile wants with what npm says it installed (`node_modules/.package-lock.json`,
 * which npm writes as the last step of an install and removes as the first).
 * Optional packages may be absent: they are mostly other platforms' binaries.
 * @param {Lockfile} wanted
 * @param {Lockfile} installed
 * @param {Machine} machine
 * @returns {string | null} the first package that differs, null when all is in place
 */
export function firstDifference(wanted, installed, machine) {
  const want = wanted.packages ?? {};
  const have = installed.packages ?? {};
  for (const [place, locked] of Object.entries(want)) {
    // The entry named '' is the project itself, which the hidden lockfile leaves out.
    if (place === '') continue;
    const found = have[place];
    if (found ? !isSame(locked, found) : !locked.optional) return packageName(place);
  }
  for (const [place, found] of Object.entries(have)) {
    // A binary for another system: the folder came with a copy of the project from another machine.
    if (!want[place] || !fits(found, machine)) return packageName(place);
  }
  return null;
}

/**
 * @param {LockedPackage} locked
 * @param {LockedPackage} found
 */
function isSame(locked, found) {
  const hashDiffers = locked.integrity && found.integrity && locked.integrity !== found.integrity;
  return locked.version === found.version && !hashDiffers;
}

/**
 * @param {LockedPackage} found
 * @param {Machine} machine
 */
function fits(found, { platform, arch }) {
  return allows(found.os, platform) && allows(found.cpu, arch);
}

/**
 * npm's rule for `os` and `cpu`: a list of names, or of names that are refused, each with a `!`.
 * @param {string | string[] | undefined} rule
 * @param {string} name
 */
function allows(rule, name) {
  if (rule === undefined) return true;
  const names = [rule].flat();
  if (names.includes(`!${name}`)) return false;
  return names.includes(name) || names.includes('any') || names.every((entry) => entry.startsWith('!'));
}

/** @param {string} place such as `node_modules/a/node_modules/b` */
function packageName(place) {
  return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
