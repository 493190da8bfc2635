import { readContent } from '../src/reading/read-content.ts';
import { CALENDAR_COMMAND, runCalendar } from './calendar/command.ts';
import { runCommand } from './shared/run-command.ts';

await runCommand(CALENDAR_COMMAND, (options) => {
  const { env, stdout } = process;
  return runCalendar(options, { readContent, env, cwd: process.cwd(), now: new Date(), stdout });
});
