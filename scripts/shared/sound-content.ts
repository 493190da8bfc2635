import type { Content } from '../../src/reading/content.ts';
import { UsageError } from './settings.ts';

/** The reader, as far as commands that work on whole records need it. */
export type ReadSoundContent = (
  dir: string,
  options: { bodies: boolean },
) => Promise<{
  readonly content: Content;
  readonly problems: readonly {
    readonly file: string;
    readonly line: number;
    readonly severity: string;
    readonly message: string;
  }[];
  readonly files: number;
}>;

/**
 * Reads the content without bodies.
 * @throws {UsageError} when it cannot be read, is empty, or has an error in a file whose path `counted` matches
 */
export async function readSoundContent(
  dir: string,
  counted: RegExp,
  readContent: ReadSoundContent,
): Promise<Content> {
  const { content, problems, files } = await readContent(dir, { bodies: false }).catch(
    (error: NodeJS.ErrnoException) => {
      // Only what the system refuses is the user's to mend; anything else is a fault of ours.
      if (error.code === undefined) throw error;
      throw new UsageError(`Không đọc được thư mục nội dung "${dir}" (${error.code}).`);
    },
  );
  if (files === 0) throw new UsageError(`Không thấy tệp nội dung nào ở "${dir}".`);
  const [error] = problems.filter(({ file, severity }) => severity === 'error' && counted.test(file));
  if (error) {
    throw new UsageError(
      `Nội dung có lỗi nên chưa tính được: ${error.file}:${error.line}: ${error.message}\n` +
        'Chạy npm run check để xem mọi lỗi và cách sửa.',
    );
  }
  return content;
}
