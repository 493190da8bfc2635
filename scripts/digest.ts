import { readContent } from '../src/reading/read-content.ts';
import { DIGEST_COMMAND, runDigest } from './report/digest.ts';
import { runCommand } from './shared/run-command.ts';

await runCommand(DIGEST_COMMAND, (options) => {
  const { env, stdout } = process;
  return runDigest(options, { readContent, env, cwd: process.cwd(), now: new Date(), stdout });
});
