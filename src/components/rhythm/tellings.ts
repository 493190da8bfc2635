/** How soon readers were told of each document: by the document itself or by the first post about it. */
import type { Day } from '../../domain/days.ts';
import { middle, tellingOf, type Telling } from '../../domain/freshness.ts';
import type { Content } from '../../reading/content.ts';
import { newestFirst as newestDocuments } from '../document/register.ts';
import type { DocumentEntry } from '../document/name.ts';
import { newestFirst as newestPosts, type Post } from '../news/posts.ts';

export interface ToldDocument {
  readonly document: DocumentEntry;
  readonly issuedOn: Day;
  readonly telling: Telling;
  /** The post that told of it first; undefined where the document itself stood there before any post. */
  readonly post: Post | undefined;
}

/** The telling of one document; undefined where nobody knows when it was issued. */
export function toldDocument(
  document: DocumentEntry,
  { posts }: Pick<Content, 'posts'>,
  asOf: Day,
): ToldDocument | undefined {
  const { issuedOn, postedOn } = document.data;
  if (issuedOn === undefined || issuedOn > asOf) return undefined;
  const about = newestPosts(posts.filter(({ data }) => data.related?.documents?.includes(document.id)));
  const days = [...about.map(({ data }) => data.date), ...(postedOn === undefined ? [] : [postedOn])];
  const telling = tellingOf(issuedOn, days, asOf);
  return { document, issuedOn, telling, post: about.findLast(({ data }) => data.date === telling.toldOn) };
}

/** Those of one year of issue. */
export interface TellingYear {
  readonly year: string;
  /** The newest first. */
  readonly told: readonly ToldDocument[];
  /** Those nobody was told of, the newest first. */
  readonly untold: readonly ToldDocument[];
  /** Half of those told of were told within so many days. */
  readonly within: number | undefined;
}

/**
 * Documents issued since the first post: nobody could tell of older ones in time here. The latest year first; those
 * whose day of issue is unknown, and those to come, are left out.
 */
export function tellingYears(
  content: Pick<Content, 'posts' | 'documents'>,
  asOf: Day,
): readonly TellingYear[] {
  const first = content.posts.map(({ data }) => data.date).sort()[0];
  const all = newestDocuments(content.documents)
    .filter(({ data }) => data.issuedOn !== undefined && first !== undefined && data.issuedOn >= first)
    .flatMap((document) => toldDocument(document, content, asOf) ?? []);
  return [...Map.groupBy(all, ({ issuedOn }) => issuedOn.slice(0, 4))].map(([year, documents]) => {
    const [told, untold] = [true, false].map((wanted) =>
      documents.filter(({ telling }) => (telling.toldOn !== undefined) === wanted),
    );
    return {
      year,
      told: told ?? [],
      untold: untold ?? [],
      within: middle((told ?? []).map(({ telling }) => telling.days)),
    };
  });
}
