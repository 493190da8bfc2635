/** Documents in a search: loaded when a question names a kind or a number of one. */
import { fold } from '../domain/text.ts';
import { numberFit } from './number-search.ts';
import { byNames, byNumber, type Candidate } from './rank/candidate.ts';
import { rankRecord } from './rank/rank-records.ts';
import { prepareRecord, type PreparedIndex, type PreparedRecord } from './small-index/prepare.ts';
import type { DocumentRecord, SearchRecord } from './small-index/record.ts';
import { keyOf } from './words/marks.ts';
import type { Understanding } from './understand/understand.ts';

export interface PreparedDocument {
  prepared: PreparedRecord;
  number: string;
  type: string;
  year: string | undefined;
}

/** The kinds of documents that a question names: "thông tư dạy thêm", "nd 118". */
export function askedTypes({ numbers, readings }: Understanding, { knowledge }: PreparedIndex): Set<string> {
  const asked = ` ${readings.flatMap(({ words }) => words.map(({ key }) => key)).join(' ')} `;
  const named = knowledge.documentTypes.filter(
    ([abbreviation, name]) =>
      [abbreviation, name].some((said) =>
        asked.includes(` ${fold(said).split(' ').map(keyOf).join(' ')} `),
      ) || numbers.documents.some(({ type }) => type === fold(abbreviation)),
  );
  return new Set(named.map(([, name]) => name));
}

/** Names to be found by: kind with number, and all that is said of it in one line. */
export function prepareDocuments(
  records: readonly DocumentRecord[],
  { knowledge }: PreparedIndex,
): PreparedDocument[] {
  const abbreviations = new Map(knowledge.documentTypes.map(([abbreviation, name]) => [name, abbreviation]));
  return records.map(({ address, number, type, title, names = [], issuer = '', year, unit }) => {
    const record: SearchRecord = {
      address,
      kind: 'van-ban',
      title: `${type} ${number}`,
      names: [
        `${type} ${title}`,
        ...names,
        `${abbreviations.get(type) ?? ''} ${type} ${issuer} ${title} ${year ?? ''}`,
      ],
      filters: {
        ...(year !== undefined && { nam: [year] }),
        ...(unit !== undefined && { 'don-vi': [unit] }),
      },
    };
    return { prepared: prepareRecord(record, knowledge.lexicon), number, type, year };
  });
}

/** A document, or a plan, of the kind that was asked for passes pages of other kinds. */
const OF_KIND = 1.12;

/** Worth more when the question names its kind. */
export function ofAskedKind(candidate: Candidate, types: ReadonlySet<string>, type?: string): Candidate {
  const kind = candidate.record.kind === 'ke-hoach' ? 'Kế hoạch' : type;
  return kind !== undefined && types.has(kind)
    ? { ...candidate, score: candidate.names * (type === undefined ? 1.1 : 1) * OF_KIND }
    : candidate;
}

/** The documents a question may mean; `types` are the kinds that it names. */
export function findDocuments(
  documents: readonly PreparedDocument[],
  { numbers, readings }: Understanding,
  types: ReadonlySet<string>,
): Candidate[] {
  return documents.flatMap(({ prepared, number, type, year }): Candidate[] => {
    // A kind without an abbreviation is asked for by its name, and its numbers do not hold it: công văn, luật.
    const asked = numbers.documents.map((each) =>
      each.type === fold(type) ? { ...each, type: undefined } : each,
    );
    const fit = numberFit(number, year, asked);
    const ranked = rankRecord(prepared, readings);
    if (fit > 0) return [byNumber(prepared.record, fit, readings[0], ranked)];
    return ranked ? [ofAskedKind(byNames(ranked), types, type)] : [];
  });
}
