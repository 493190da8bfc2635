import { readContent } from '../src/reading/read-content.ts';
import { COMPLETENESS_COMMAND, runCompleteness } from './completeness/command.ts';
import { runCommand } from './shared/run-command.ts';

await runCommand(COMPLETENESS_COMMAND, (options) => {
  const { env, stdout } = process;
  return runCompleteness(options, { readContent, env, cwd: process.cwd(), now: new Date(), stdout });
});
