import type { QuotaStatus } from '../../src/domain/quota.ts';
import type { QuotaContent } from '../../src/reading/quota-input.ts';
import { UsageError } from '../shared/settings.ts';

/** A finding of the reader, as far as it is needed to show it. */
interface Problem {
  readonly file: string;
  readonly line: number;
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

/** The content as this command uses it. */
export interface CountedContent extends QuotaContent {
  readonly vocabulary: QuotaContent['vocabulary'] & {
    readonly channels: readonly { readonly id: string; readonly label: string }[];
    /** Absent when labels.yaml cannot be read. */
    readonly labels: { readonly quotaStatus: Readonly<Record<QuotaStatus, string>> } | undefined;
  };
}

export type ReadContent = (
  dir: string,
  options: { headsOnly: boolean },
) => Promise<{
  readonly content: CountedContent;
  readonly problems: readonly Problem[];
  readonly files: number;
}>;

/** Where errors would make a count wrong; errors elsewhere are for `npm run check` alone. */
const COUNTED = /^(plans|units|news)\/|^vocabulary\/(topics|channels)\./;
const SHOWN = 10;

/**
 * Reads the heads of the content.
 * @throws {UsageError} when it cannot be read, is empty, or has errors in what is counted
 */
export async function readCountedContent(dir: string, readContent: ReadContent): Promise<CountedContent> {
  const { content, problems, files } = await readContent(dir, { headsOnly: true }).catch(
    (error: NodeJS.ErrnoException) => {
      // Only what the system refuses is the user's to mend; anything else is a fault of ours.
      if (error.code === undefined) throw error;
      throw new UsageError(`Không đọc được thư mục nội dung "${dir}" (${error.code}).`);
    },
  );
  if (files === 0) throw new UsageError(`Không thấy tệp nội dung nào ở "${dir}".`);
  const errors = problems.filter(({ file, severity }) => severity === 'error' && COUNTED.test(file));
  if (errors.length > 0) throw new UsageError(errorText(errors));
  return content;
}

function errorText(errors: readonly Problem[]): string {
  const left = errors.length - SHOWN;
  return [
    `Nội dung có ${errors.length} lỗi nên chưa đếm được:`,
    ...errors.slice(0, SHOWN).map(({ file, line, message }) => `${file}:${line}: ${message}`),
    ...(left > 0 ? [`… và ${left} lỗi nữa.`] : []),
    'Chạy npm run check để xem mọi lỗi và cách sửa.',
  ].join('\n');
}
