/** What the whole site is set by: site.yaml and the lists of the vocabulary. */
import { labelsSchema } from '../schemas/labels.ts';
import { siteSchema } from '../schemas/site.ts';
import { synonymsSchema } from '../schemas/synonyms.ts';
import { vocabularyFileSchema, type VocabularyList } from '../schemas/vocabulary.ts';
import type { Content, Vocabulary } from './content.ts';
import type { ContentFiles } from './files.ts';
import { FileReport, START, type Problem } from './problem.ts';
import { parseFile, validate } from './record.ts';
import { readClean } from './source-text.ts';

/** Reads site.yaml and the vocabulary into `content`; gives their problems. */
export async function readSettings(dir: string, files: ContentFiles, content: Content): Promise<Problem[]> {
  const problems: Problem[] = [];
  const read = async (file: string, schema: Parameters<typeof validate>[1]): Promise<unknown> => {
    const report = new FileReport(file);
    const parsed = parseFile(file, await readClean(dir, file, report), report);
    const data = parsed && validate(parsed, schema, report);
    problems.push(...report.problems);
    return data;
  };
  if (files.site) content.site = (await read(files.site, siteSchema)) as Content['site'];
  else
    problems.push(
      missingFile('site.yaml', 'Thiếu tệp site.yaml: tệp này ghi tên cổng, cơ quan chủ quản, địa chỉ.'),
    );
  for (const { name, file } of files.vocabulary) {
    if (name === 'labels')
      content.vocabulary.labels = (await read(file, labelsSchema)) as Vocabulary['labels'];
    else if (name === 'synonyms') {
      content.vocabulary.synonyms =
        ((await read(file, synonymsSchema)) as { items: Vocabulary['synonyms'] } | undefined)?.items ?? [];
    } else {
      const list = name as VocabularyList;
      const items = ((await read(file, vocabularyFileSchema(list))) as { items: never[] } | undefined)?.items;
      content.vocabulary[list] = items ?? [];
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
  return problems;
}

const missingFile = (file: string, message: string): Problem => ({
  file,
  ...START,
  severity: 'error',
  rule: 'missing-file',
  message,
});
