import { readContent } from '../src/reading/read-content.ts';
import { QUOTA_COMMAND, runQuota } from './quota/command.ts';
import { runCommand } from './shared/run-command.ts';

await runCommand(QUOTA_COMMAND, (options) => {
  const { env, stdout, stderr } = process;
  return runQuota(options, { readContent, env, cwd: process.cwd(), now: new Date(), stdout, stderr });
});
