/** What the whole site is set by: site.yaml and the lists of the vocabulary. */
import type { z } from 'zod';
import { holidaysSchema } from '../schemas/holidays.ts';
import { labelsSchema } from '../schemas/labels.ts';
import { siteSchema } from '../schemas/site.ts';
import { synonymsSchema } from '../schemas/synonyms.ts';
import { vocabularyFileSchema, type VocabularyList } from '../schemas/vocabulary.ts';
import type { Content } from './content.ts';
import type { ContentFiles } from './files.ts';
import { FileReport, START, type Problem } from './problem.ts';
import { readText, type Fields } from './record.ts';
import { readClean } from './source-text.ts';

/** A settings file as read, whether or not it is right. */
export interface ReadSettings {
  file: string;
  schema: z.ZodType;
  /** Undefined when the file cannot be read. */
  fields: Fields | undefined;
}

/** Reads site.yaml and the vocabulary into `content`. */
export async function readSettings(
  dir: string,
  files: ContentFiles,
  content: Content,
): Promise<{ problems: Problem[]; read: ReadSettings[] }> {
  const problems: Problem[] = [];
  const all: ReadSettings[] = [];
  const read = async <S extends z.ZodType>(file: string, schema: S): Promise<z.infer<S> | undefined> => {
    const report = new FileReport(file);
    const checked = readText(file, await readClean(dir, file, report), schema, report);
    problems.push(...report.problems);
    all.push({ file, schema, fields: checked?.fields });
    return checked?.data;
  };
  if (files.site) content.site = await read(files.site, siteSchema);
  else
    problems.push(
      missingFile('site.yaml', 'Thiếu tệp site.yaml: tệp này ghi tên cổng, cơ quan chủ quản, địa chỉ.'),
    );
  for (const { name, file } of files.vocabulary) {
    if (name === 'labels') content.vocabulary.labels = await read(file, labelsSchema);
    else if (name === 'synonyms')
      content.vocabulary.synonyms = (await read(file, synonymsSchema))?.items ?? [];
    else if (name === 'holidays')
      content.vocabulary.holidays = (await read(file, holidaysSchema)) ?? content.vocabulary.holidays;
    else {
      const list = name as VocabularyList;
      content.vocabulary[list] = ((await read(file, vocabularyFileSchema(list)))?.items ?? []) as never[];
    }
  }
  if (!files.vocabulary.some(({ name }) => name === 'labels')) {
    problems.push(
      missingFile(
        'vocabulary/labels.yaml',
        'Thiếu tệp vocabulary/labels.yaml: tệp này ghi chữ người đọc thấy.',
      ),
    );
  }
  return { problems, read: all };
}

const missingFile = (file: string, message: string): Problem => ({
  file,
  ...START,
  severity: 'error',
  rule: 'missing-file',
  message,
});
