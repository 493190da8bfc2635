/** What the commands of a report and of a digest have in common: options, the world outside, how they begin and end. */
import path from 'node:path';
import type { Day } from '../../src/domain/days.ts';
import type { ReportModel, Stretch } from '../../src/domain/report/types.ts';
import { withoutWithheld } from '../../src/reading/withheld.ts';
import { CONTENT_OPTION, type OptionSpec } from '../shared/options.ts';
import { contentFolder } from '../shared/settings.ts';
import { readSoundContent, type ReadSoundContent } from '../shared/sound-content.ts';
import { readToday } from '../shared/today.ts';
import { writeOutput } from './output.ts';
import { COUNTED, modelOf, unitOf } from './selection.ts';

export const UNIT_OPTION = {
  value: 'MÃ',
  help: 'của đơn vị này, kể cả các đơn vị trực thuộc',
} as const satisfies OptionSpec;

/** The last options of both, in the order in which help names them. */
export const LAST_OPTIONS = {
  'no-samples': { help: 'không tính tin, bài, mục minh họa' },
  force: { help: 'ghi đè khi đã có tệp' },
  content: CONTENT_OPTION,
} as const satisfies Record<string, OptionSpec>;

export const EXIT_NOTE = 'Mã thoát: 0 là xong; 2 là lệnh ghi sai, nội dung không đọc được hoặc đã có tệp.';

/** What the commands touch of the world outside. */
export interface ReportWorld {
  readonly readContent: ReadSoundContent;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly now: Date;
  readonly stdout: Pick<NodeJS.WriteStream, 'write'>;
}

interface SharedOptions {
  readonly unit?: string | undefined;
  readonly content?: string | undefined;
  readonly 'no-samples'?: boolean | undefined;
  readonly force?: boolean | undefined;
}

/** @throws {UsageError} for a unit that is none, days that are none, and content with errors in what is counted */
export async function readModel(
  options: SharedOptions,
  { readContent, env, cwd, now }: ReportWorld,
  stretch: Stretch,
  cutoff: Day,
): Promise<ReportModel> {
  const content = withoutWithheld(
    await readSoundContent(contentFolder(options.content, env, cwd), COUNTED, readContent),
    readToday(env, now),
  );
  return modelOf(content, unitOf(options.unit, content), stretch, {
    cutoff,
    samples: !options['no-samples'],
  });
}

/** @throws {UsageError} for a file that is there already, unless it may be overwritten */
export const writeFileOf = (
  file: string,
  data: string | Uint8Array,
  { force = false }: SharedOptions,
  { cwd }: ReportWorld,
): Promise<void> => writeOutput(path.resolve(cwd, file), data, force);
