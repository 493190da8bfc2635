/** Runs the commands of reports on the content of the project, in folders of their own. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { REPORT_COMMAND, runReport } from '../../../scripts/report/command.ts';
import { DIGEST_COMMAND, runDigest } from '../../../scripts/report/digest.ts';
import { parseOptions } from '../../../scripts/shared/options.ts';
import { ROOT } from '../../../scripts/shared/settings.ts';
import { readContent } from '../../../src/reading/read-content.ts';

export const CENTRE = ['--unit', 'trung-tam-pvhcc-ha-noi'];
export const NINE = [...CENTRE, '--period', '2025-9M', '--cutoff', '2025-09-30'];

let reading: ReturnType<typeof readContent> | undefined;
/** The content of the project, read once. */
export const ownContent = (): ReturnType<typeof readContent> =>
  (reading ??= readContent(path.join(ROOT, 'content'), { bodies: false }));

export const world = (cwd: string, said: { out: string }) => ({
  readContent: ownContent,
  env: { CONG_KHAI_TODAY: '2025-10-05' },
  cwd,
  now: new Date('2020-01-01T00:00:00Z'),
  stdout: { write: (text: string | Uint8Array) => Boolean((said.out += text)) },
});

const folders: string[] = [];
export const removeFolders = () => Promise.all(folders.map((made) => rm(made, { recursive: true })));

export async function folder(): Promise<string> {
  const made = await mkdtemp(path.join(tmpdir(), 'cong-khai-bao-cao-'));
  folders.push(made);
  return made;
}

/** Runs the command in a folder of its own; gives what it said and the file. */
export async function report(file: string, ...args: string[]) {
  const cwd = await folder();
  const said = { out: '' };
  const code = await runReport(parseOptions(REPORT_COMMAND, [...args, '--out', file]), world(cwd, said));
  return { code, out: said.out, data: await readFile(path.join(cwd, file)) };
}

export async function digest(...args: string[]): Promise<string> {
  const said = { out: '' };
  await runDigest(parseOptions(DIGEST_COMMAND, args), world(await folder(), said));
  return said.out;
}
