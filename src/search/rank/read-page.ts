/** A page that was read, made ready to be judged: names, headings and text. */
import { KINDS } from '../filters/filters.ts';
import type { TextPage } from '../full-text/full-text.ts';
import { prepareRecord, type PreparedIndex, type PreparedRecord } from '../small-index/prepare.ts';
import type { SearchRecord } from '../small-index/record.ts';
import type { Lexicon } from '../understand/lexicon.ts';
import { indexText, type TextIndex } from './text-match.ts';

export interface ReadPage {
  named: PreparedRecord;
  /** How often its names say each word, and the words that stand side by side in them: "khai sinh". */
  said: ReadonlyMap<string, number>;
  neighbours: ReadonlySet<string>;
  /** Missing for a page that is known by its names only. */
  text?: TextIndex;
}

/** Pages kept ready: the next key asks for most of them again. */
const MOST_READ = 200;

/** What the small index had no room for stands on the page. */
export function readPage(
  record: SearchRecord,
  page: TextPage | undefined,
  { read, knowledge }: PreparedIndex,
): ReadPage {
  const id = `${record.address} ${record.names?.length ?? 0} ${page ? 'read' : ''}`;
  const known = read.get(id);
  if (known) return known;
  if (read.size >= MOST_READ) read.clear();
  const fresh = ready(record, page, knowledge.lexicon);
  read.set(id, fresh);
  return fresh;
}

function ready(record: SearchRecord, page: TextPage | undefined, lexicon: Lexicon): ReadPage {
  const all = page ? { ...record, names: [...(record.names ?? []), ...page.names] } : record;
  const named = prepareRecord(all, lexicon, page?.headings);
  const said = new Map<string, number>();
  const neighbours = new Set<string>();
  for (const { words } of named.names) {
    words.forEach(({ key }, at) => {
      said.set(key, (said.get(key) ?? 0) + 1);
      neighbours.add(`${words[at - 1]?.key ?? ''} ${key}`);
    });
  }
  const text = page && indexText(`${page.title} ${page.names.join('. ')} ${page.content}`);
  return { named, said, neighbours, ...(text && { text }) };
}

/** A page that the small index does not know. */
export const recordOf = ({ address, title, kind }: TextPage): SearchRecord => ({
  address,
  kind: Object.keys(KINDS).find((id) => KINDS[id] === kind) ?? '',
  title,
});
