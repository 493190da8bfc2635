import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { firstDifference } from '../../../scripts/launch/lockfile.mjs';
import { ROOT } from '../../../scripts/shared/settings.ts';

const machine = { platform: 'linux', arch: 'x64' };
const project = { version: '0.1.0' };

describe('firstDifference', () => {
  it('finds nothing when all is in place, the project itself aside', () => {
    const packages = { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } };
    expect(firstDifference({ packages: { '': project, ...packages } }, { packages }, machine)).toBeNull();
  });

  it('names a missing package by its name, scope and all', () => {
    const wanted = { packages: { 'node_modules/a/node_modules/@b/c': { version: '1.0.0' } } };
    expect(firstDifference(wanted, { packages: {} }, machine)).toBe('@b/c');
  });

  it('lets optional packages be absent, but not of another version', () => {
    const wanted = { packages: { 'node_modules/a': { version: '2.0.0', optional: true } } };
    expect(firstDifference(wanted, { packages: {} }, machine)).toBeNull();
    expect(firstDifference(wanted, { packages: { 'node_modules/a': { version: '1.0.0' } } }, machine)).toBe(
      'a',
    );
  });

  it('sees another version, and the same version with other bytes', () => {
    const wanted = { packages: { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-new' } } };
    const versionDiffers = { packages: { 'node_modules/a': { version: '1.0.1' } } };
    const bytesDiffer = { packages: { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-old' } } };
    expect(firstDifference(wanted, versionDiffers, machine)).toBe('a');
    expect(firstDifference(wanted, bytesDiffer, machine)).toBe('a');
  });

  it('sees a package that the lockfile no longer has: it may hide another of the same name', () => {
    expect(
      firstDifference({ packages: {} }, { packages: { 'node_modules/a': { version: '1.0.0' } } }, machine),
    ).toBe('a');
  });

  it.each([
    { os: 'linux', cpu: ['x64'], fits: true },
    { os: ['!win32'], cpu: 'any', fits: true },
    { os: 'win32', fits: false },
    { os: ['!linux'], fits: false },
    { cpu: ['arm64'], fits: false },
  ])('takes a folder from another kind of machine for a difference: %o', ({ fits, ...rules }) => {
    const packages = { 'node_modules/a': { version: '1.0.0', optional: true, ...rules } };
    expect(firstDifference({ packages }, { packages }, machine)).toBe(fits ? null : 'a');
  });

  it('understands the lockfile of this project and what npm installed from it', () => {
    const read = (file: string): object => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')) as object;
    const installed = read('node_modules/.package-lock.json');
    expect(firstDifference(read('package-lock.json'), installed, process)).toBeNull();
    expect(firstDifference(read('package-lock.json'), { packages: {} }, process)).not.toBeNull();
  });
});
