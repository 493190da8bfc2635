import path from 'node:path';

/**
 * Whether this Node runs TypeScript as it stands: 22.18 and later, except the early releases of line 23.
 * @param {string} version such as `22.18.0`
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major === 22) return minor >= 18;
  if (major === 23) return minor >= 6;
  return major > 23;
}

/**
 * The Node to run commands with: the current one when it is new enough, else the binary that the lockfile
 * brings for Linux and Windows.
 * @param {{ version: string, execPath: string, platform: string, arch: string, root: string,
 *   exists: (file: string) => boolean }} machine
 * @returns {string | null} path of the executable, null when there is none
 */
export function chooseNode({ version, execPath, platform, arch, root, exists }) {
  if (isNewEnough(version)) return execPath;
  const system = platform === 'win32' ? 'win' : platform;
  const file = platform === 'win32' ? 'node.exe' : 'node';
  const bundled = path.join(root, 'node_modules', `node-${system}-${arch}`, 'bin', file);
  return exists(bundled) ? bundled : null;
}
