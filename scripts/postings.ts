import { readContent } from '../src/reading/read-content.ts';
import { POSTINGS_COMMAND, runPostings } from './postings/command.ts';
import { runCommand } from './shared/run-command.ts';

await runCommand(POSTINGS_COMMAND, (options) => {
  const { env, stdout } = process;
  return runPostings(options, { readContent, env, cwd: process.cwd(), now: new Date(), stdout });
});
