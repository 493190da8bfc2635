/** The small search index: records of pages, with the sayings that editors keep worked in. */
import { addressOf } from '../../domain/addresses.ts';
import type { Day } from '../../domain/days.ts';
import type { Content, Entry } from '../../reading/content.ts';
import type { Synonyms } from '../../schemas/synonyms.ts';
import type { DocumentRecord, Expansion, SayingRecord, SmallIndex } from '../../search/small-index/record.ts';
import { kindOf } from '../document/name.ts';
import { documentsWithinBudget, withinBudget } from './budget.ts';
import { searchRecords } from './records.ts';

type Synonym = Synonyms['items'][number];

/** Everything that answers at once; `day` decides which procedures are in force. */
export function smallIndex(content: Content, day: Day): SmallIndex {
  const records = searchRecords(content, day);
  const byAddress = new Map(records.map((record) => [record.address, record]));
  const { synonyms } = content.vocabulary;
  for (const synonym of synonyms) {
    targetsOf(synonym).forEach((address, at) => {
      const record = byAddress.get(address);
      if (!record) return;
      const field = at === 0 ? 'names' : 'laterNames';
      record[field] = [...new Set([...(record[field] ?? []), ...synonym.say])];
    });
  }
  return withinBudget({
    records,
    sayings: synonyms.flatMap(sayingOf),
    expansions: synonyms.flatMap(expansionsOf),
    documentTypes: documentTypes(content),
  });
}

/** The kinds that documents and plans of this site have: [abbreviation, name]. */
function documentTypes({ documents, vocabulary }: Content): [string, string][] {
  const used = new Set(['ke-hoach', ...documents.map(({ data }) => data.type)]);
  return vocabulary['document-types']
    .filter(({ id }) => used.has(id))
    .map(({ abbr, label }) => {
      const name = label.replace(/\s*\(.*\)$/, '');
      return [abbr ?? name, name];
    });
}

/** The documents that have a number; others are found by their text. */
export const searchDocuments = (content: Content): DocumentRecord[] =>
  documentsWithinBudget(content.documents.flatMap((document) => documentRecord(document, content)));

function documentRecord(document: Entry<'documents'>, { vocabulary }: Content): DocumentRecord[] {
  const { number, issuedOn, issuer, issuerUnit, title, aliases } = document.data;
  const address = addressOf('documents', document.id);
  if (number === undefined || address === undefined) return [];
  return [
    {
      address,
      number,
      type: kindOf(document, vocabulary),
      title,
      ...(aliases && { names: [...aliases] }),
      ...(issuer !== undefined && { issuer }),
      ...(issuedOn !== undefined && { year: issuedOn.slice(0, 4) }),
      ...(issuerUnit !== undefined && { unit: issuerUnit }),
    },
  ];
}

/** The pages a saying leads to, the best first; where it leads nowhere by itself, those of its question's answers. */
function targetsOf({ leads, ask }: Synonym): string[] {
  const led = [
    ...(leads?.procedures ?? []).map((id) => addressOf('procedures', id)),
    ...(leads?.lifeEvents ?? []).map((id) => addressOf('life-events', id)),
    ...(leads?.guides ?? []).map((id) => addressOf('guides', id)),
    ...(leads?.units ?? []).map((id) => addressOf('units', id)),
    ...(leads?.pages ?? []).map((id) => addressOf('pages', id)),
  ];
  const targets = led.length > 0 ? led : (ask?.answers ?? []).map(targetOf);
  return [...new Set(targets)].filter((address) => address !== undefined);
}

type Target = NonNullable<Synonym['ask']>['answers'][number];

const targetOf = ({ procedure, lifeEvent, guide, unit, page }: Target): string | undefined =>
  (procedure && addressOf('procedures', procedure)) ??
  (lifeEvent && addressOf('life-events', lifeEvent)) ??
  (guide && addressOf('guides', guide)) ??
  (unit && addressOf('units', unit)) ??
  (page && addressOf('pages', page));

function sayingOf({ say, note, ask }: Synonym): SayingRecord[] {
  if (note === undefined && ask === undefined) return [];
  return [
    {
      say: [...say],
      ...(note !== undefined && { note }),
      ...(ask && {
        choice: {
          question: ask.question,
          answers: ask.answers.map((answer) => ({ label: answer.label, address: targetOf(answer) ?? '/' })),
        },
      }),
    },
  ];
}

/** A saying that leads nowhere only widens the words: official ones are read beside it. */
const expansionsOf = ({ say, official, leads, ask }: Synonym): Expansion[] =>
  (leads ?? ask) ? [] : say.map((saying) => [saying, official]);
