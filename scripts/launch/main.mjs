import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { whatDiffers } from './installed.mjs';
import { chooseNode } from './node-choice.mjs';
import { runChild } from './run-child.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Installs what is missing, then runs `scripts/NAME.ts` on a Node that is new enough.
 * Sets the exit code: the command's own, or 2 for a wrong name, a failed install, a missing Node.
 * @param {readonly string[]} argv the command's name, then its arguments
 */
export async function launch([name, ...args]) {
  const commands = commandNames(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  if (name === undefined || !commands.some((command) => scriptOf(command) === name)) {
    console.error(unknownCommand(name, commands));
    process.exitCode = 2;
    return;
  }
  if (whatDiffers(ROOT) !== null) {
    const { install } = await import('./install.mjs');
    const code = await install(ROOT);
    if (code !== 0) {
      process.exitCode = code;
      return;
    }
  }
  const node = chooseNode({ ...process, version: process.versions.node, root: ROOT, exists: existsSync });
  if (node === null) {
    console.error(
      `Lệnh này cần Node 22.18 trở lên; máy đang dùng Node ${process.versions.node} và gói kèm theo dự án ` +
        `không có bản cho ${process.platform}-${process.arch}.\n` +
        'Hãy cài bản LTS mới nhất từ https://nodejs.org rồi chạy lại lệnh.',
    );
    process.exitCode = 2;
    return;
  }
  process.exitCode = await runChild({ node, root: ROOT, name, args });
}

/**
 * The commands are the scripts of package.json that come through this launcher, so there is no second list.
 * @param {string} packageJson the text of package.json
 * @returns {string[]}
 */
export function commandNames(packageJson) {
  /** @type {{ scripts?: Record<string, string> }} */
  const { scripts = {} } = JSON.parse(packageJson);
  return Object.keys(scripts).filter((name) => scripts[name] === `node scripts/launch.mjs ${scriptOf(name)}`);
}

/**
 * The file of a command: `bench:search` is in scripts/bench-search.ts, since not every system allows a colon.
 * @param {string} command
 */
const scriptOf = (command) => command.replaceAll(':', '-');

/**
 * @param {string | undefined} name
 * @param {readonly string[]} commands
 */
function unknownCommand(name, commands) {
  const wrong = name === undefined ? 'Chưa nêu tên lệnh.' : `Không có lệnh "${name}".`;
  return [wrong, 'Các lệnh:', ...commands.map((command) => `  npm run ${command}`)].join('\n');
}
