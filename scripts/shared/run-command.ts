import { helpText, parseOptions, type CommandSpec, type OptionSpec, type OptionValues } from './options.ts';
import { UsageError } from './settings.ts';

/** Exit codes of all commands: fine, found what it looks for, wrong use or unreadable content. */
export type ExitCode = 0 | 1 | 2;

/**
 * Runs a command on the words it was started with and sets the exit code of the process. --help goes to
 * stdout; a wrong use to stderr with code 2, and so does a fault of ours, since 1 means "found".
 */
export async function runCommand<const Options extends Record<string, OptionSpec>>(
  command: CommandSpec<Options>,
  main: (options: OptionValues<Options>) => Promise<ExitCode>,
): Promise<void> {
  // A reader such as `head` may close the pipe early: that is no failure of the command.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  try {
    const options = parseOptions(command, process.argv.slice(2));
    if (options.help) process.stdout.write(helpText(command));
    else process.exitCode = await main(options);
  } catch (error) {
    process.exitCode = 2;
    const text = error instanceof UsageError ? error.message : `Lỗi ngoài dự kiến: ${stackOf(error)}`;
    process.stderr.write(`${text}\n`);
  }
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
