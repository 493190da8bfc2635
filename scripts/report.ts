import { readContent } from '../src/reading/read-content.ts';
import { REPORT_COMMAND, runReport } from './report/command.ts';
import { runCommand } from './shared/run-command.ts';

await runCommand(REPORT_COMMAND, (options) => {
  const { env, stdout } = process;
  return runReport(options, { readContent, env, cwd: process.cwd(), now: new Date(), stdout });
});
