import type { Entry } from '../../../src/reading/content.ts';
import { bodyText } from './body.ts';
import { between, pick, pickZipf } from './random.ts';
import { bodyWords, inShapeOf, without, type NewRecord, type Workshop } from './record.ts';

/** Ordinary news is longer or shorter than the model post by up to this much. */
const SHORTEST = 0.6;
const SPREAD = 1.4;
const FIRST_YEAR = 2019;
const LAST_YEAR = 2025;
const LEFT_OUT = [
  'oldPaths',
  'draft',
  'updated',
  'contributor',
  'image',
  'attachments',
  'corrections',
  'related',
  'reviewed',
] as const;

/** Makes posts one after the other; few units write most of them, as in life. `units` may write in any year. */
export function postMaker(shop: Workshop, units: readonly string[]): () => NewRecord<'news'> {
  const models = shop.content.posts.map((post) => ({ post, words: bodyWords(post) }));
  return () => {
    const { post, words } = pick(shop.random, models);
    const length = Math.round(words * (SHORTEST + SPREAD * shop.random() ** 2));
    return newPost(shop, post, pickZipf(shop.random, units), length);
  };
}

function newPost(
  { random, writer: newWriter, idOf }: Workshop,
  model: Entry<'news'>,
  unit: string,
  words: number,
): NewRecord<'news'> {
  const writer = newWriter();
  const title = writer.phrase(between(random, 8, 15), 150);
  const date = dayOf(between(random, FIRST_YEAR, LAST_YEAR), between(random, 1, 12), between(random, 1, 28));
  const year = date.slice(0, 4);
  const data = without(inShapeOf(model, writer), LEFT_OUT);
  return {
    collection: 'news',
    id: `${year}/${idOf('news', title)}`,
    data: {
      ...data,
      title,
      date,
      unit,
      sample: true,
      publications: data.publications.slice(0, 1).map(({ channel }) => ({ channel, publishedOn: date })),
    },
    body: bodyText(random, writer, words),
  };
}

const dayOf = (year: number, month: number, day: number): string =>
  [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
