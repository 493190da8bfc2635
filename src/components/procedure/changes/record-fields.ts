/** A procedure's record as named fields of plain lines, for laying two states side by side. */
import type { ComparedField } from '../../../domain/difference.ts';
import type { Content, Entry } from '../../../reading/content.ts';
import type { Labels } from '../../../schemas/labels.ts';
import { findEntry } from '../../../reading/find-entry.ts';
import { methodRows } from '../methods.ts';
import { officialFacts } from '../record.ts';
import { channelWords, copiesWords, sentences, type Channel } from '../wording.ts';

type Source = Pick<Content, 'vocabulary' | 'documents' | 'units'>;
type Data = Entry<'procedures'>['data'];

/** Every official field that can be compared, in the order of the record; one that is not known has no lines. */
export function recordFields(data: Data, content: Source): ComparedField[] {
  const { labels } = content.vocabulary;
  const facts = officialFacts(data, content).map(({ name, values, links = [] }) => ({
    name,
    lines: [...values, ...links.map(({ label }) => label)],
  }));
  return [
    ...facts,
    {
      name: 'Trình tự',
      lines: (data.steps ?? []).map((step) =>
        inCase(step.case, said([step.title, only(step.channels, labels), step.text])),
      ),
    },
    {
      name: 'Cách nộp, thời hạn, phí',
      lines: methodRows(data.methods ?? [], labels).map((row) =>
        inCase(row.case, `${row.channels}: ${said([row.time, ...row.timeNotes, ...row.fees])}`),
      ),
    },
    {
      name: 'Giấy tờ',
      lines: (data.dossier ?? []).map((paper) => {
        const how = [
          labels?.handling[paper.handling],
          copiesWords(paper),
          paper.condition,
          only(paper.channels, labels),
        ];
        return inCase(paper.case, `${paper.officialName ?? paper.name} (${how.filter(Boolean).join('; ')})`);
      }),
    },
    { name: 'Số bộ hồ sơ', lines: data.dossierSets === undefined ? [] : [`${data.dossierSets} bộ`] },
    {
      name: 'Căn cứ pháp lý',
      lines: (data.legalBasis ?? []).flatMap((id) => {
        const document = findEntry(content.documents, id)?.data;
        return document ? [document.number ?? document.title] : [];
      }),
    },
  ];
}

const only = (channels: readonly Channel[] | undefined, labels: Labels | undefined): string | undefined =>
  channels && `chỉ khi nộp ${channelWords(channels, labels, ' hoặc ')}`;

const said = (parts: readonly (string | undefined)[]): string =>
  sentences(parts.filter((part) => part !== undefined && part !== '') as string[]);

const inCase = (name: string | undefined, text: string): string => (name ? `${name} – ${text}` : text);
