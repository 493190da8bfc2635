/** Writing a report without losing somebody's work: Word files are edited by hand after they are made. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { nearest } from '../../src/domain/nearest.ts';
import { UsageError } from '../shared/settings.ts';

/** The ending of a file name without its dot, one of those allowed, in whatever case. */
export function endingOf<const Ending extends string>(file: string, allowed: readonly Ending[]): Ending {
  const typed = path.extname(file).slice(1).toLowerCase();
  const ending = allowed.find((each) => each === typed);
  if (ending !== undefined) return ending;
  const close = nearest(typed, allowed);
  const meant = close === undefined ? '' : ` Gần đúng nhất: .${close}.`;
  throw new UsageError(`Tệp "${file}" phải có đuôi ${allowed.map((each) => `.${each}`).join(', ')}.${meant}`);
}

/**
 * Writes the file, making its folder; a file that is there already stays as it is unless `force` is given.
 * @throws {UsageError} when it is there, or the system refuses
 */
export async function writeOutput(file: string, data: string | Uint8Array, force: boolean): Promise<void> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, data, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UsageError(
      code === 'EEXIST'
        ? `Đã có tệp "${file}". Chọn tên khác, hoặc thêm --force để ghi đè.`
        : `Không ghi được tệp "${file}" (${code}).`,
    );
  }
}
