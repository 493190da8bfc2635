import { readContent } from '../src/reading/read-content.ts';
import { NOTICES_COMMAND, runNotices } from './notices/command.ts';
import { printBoard } from './notices/print-board.ts';
import { siteToPrint } from './notices/site.ts';
import { runCommand } from './shared/run-command.ts';

await runCommand(NOTICES_COMMAND, (options) => {
  const { env, stdout } = process;
  const world = { readContent, siteToPrint, printBoard, env, cwd: process.cwd(), now: new Date(), stdout };
  return runNotices(options, world);
});
