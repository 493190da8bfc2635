/** Forms and channels, each counted apart: posts, pictures and videos, documents, broadcasts, meetings, prints. */
import { isWithin, type Span } from '../../domain/days.ts';
import type { ChannelLine, Figure, FormLine } from '../../domain/report/types.ts';
import type { Content } from '../content.ts';
import { findEntry } from '../find-entry.ts';
import { eventsOf, postsOf, published, type Count, type PostFound } from './counting.ts';
import type { Found } from './records.ts';

type Publication = PostFound['entry']['data']['publications'][number];
interface Appearance {
  readonly post: PostFound;
  readonly publication: Publication;
}

/** The forms, in the order reports name them; those of kinds that did not occur stand there with 0. */
export function formLines(
  { vocabulary }: Content,
  records: readonly Found[],
  data: Span,
  count: Count,
): FormLine[] {
  const posts = published(postsOf(records));
  const events = eventsOf(records);
  const groupOf = (post: PostFound) =>
    findEntry(vocabulary.formats, post.entry.data.format)?.group ?? 'other';
  const ofGroup = (...groups: string[]) => posts.filter((post) => groups.includes(groupOf(post)));
  const through = (kind: string) =>
    appearancesOf(posts, data).filter(
      ({ publication }) => findEntry(vocabulary.channels, publication.channel)?.kind === kind,
    );
  const broadcasts = through('broadcast');
  const printed = through('print');
  const prints = posts.filter(
    (post) => post.entry.data.material !== undefined || printed.some((each) => each.post === post),
  );
  const line = (id: string, label: string, figures: Figure[], note = ''): FormLine => ({
    id,
    label,
    figures,
    note,
  });
  const unknownTimes = broadcasts.filter(({ publication }) => publication.times === undefined).length;
  const unknownMinutes = broadcasts.filter(({ publication }) => publication.minutes === undefined).length;
  const unknownPeople = events.filter(({ entry }) => entry.data.attendance === undefined).length;
  const unknownCopies = printed.filter(({ publication }) => publication.copies === undefined).length;
  return [
    line('articles', 'Tin, bài', [count('tin, bài', ofGroup('articles'))]),
    line('media', 'Ảnh, video, đồ họa', [count('sản phẩm', ofGroup('media'))]),
    line('reports', 'Báo cáo chuyên đề, thông báo', [count('bài', ofGroup('reports', 'other'))]),
    line('documents', 'Văn bản ban hành', [
      count(
        'văn bản',
        records.filter(({ kind }) => kind === 'document'),
      ),
    ]),
    line(
      'broadcast',
      'Phát thanh, truyền hình',
      [
        count('lượt', postsIn(broadcasts), sumOf(broadcasts, 'times')),
        count('phút', postsIn(broadcasts), sumOf(broadcasts, 'minutes')),
      ],
      sentences([
        [unknownTimes, 'lần phát chưa ghi số lượt'],
        [unknownMinutes, 'lần phát chưa ghi số phút'],
      ]),
    ),
    line(
      'events',
      'Hội nghị, tập huấn, hoạt động',
      [
        count('cuộc', events),
        count(
          'người dự',
          events.filter(({ entry }) => entry.data.attendance !== undefined),
          events.reduce((sum, { entry }) => sum + (entry.data.attendance ?? 0), 0),
        ),
      ],
      sentences([[unknownPeople, 'cuộc chưa ghi số người dự']]),
    ),
    line(
      'prints',
      'Ấn phẩm, tài liệu in',
      [count('loại', prints), count('bản', postsIn(printed), sumOf(printed, 'copies'))],
      sentences([[unknownCopies, 'lần in chưa ghi số bản']]),
    ),
  ];
}

/** Each channel on which something appeared, or to which something was handed in; the unit's own page and the City's always. */
export function channelLines(
  { vocabulary }: Content,
  records: readonly Found[],
  data: Span,
  count: Count,
): ChannelLine[] {
  const posts = postsOf(records);
  const within = (day: string | undefined) => day !== undefined && isWithin(day, data);
  return vocabulary.channels.flatMap(({ id, label, kind, owner }) => {
    const through = (day: 'publishedOn' | 'sentOn') =>
      posts.filter(({ entry }) =>
        entry.data.publications.some((each) => each.channel === id && within(each[day])),
      );
    const shown = through('publishedOn');
    const sent = through('sentOn');
    const always = kind === 'web' && (owner === 'own' || owner === 'city');
    if (shown.length + sent.length === 0 && !always) return [];
    return [
      {
        channel: id,
        label,
        published: count('tin, bài', shown),
        sent: count('tin, bài', sent),
        reposts: count(
          'tin, bài',
          shown.filter(({ repost }) => repost),
        ),
      },
    ];
  });
}

const appearancesOf = (posts: readonly PostFound[], data: Span): Appearance[] =>
  posts.flatMap((post) =>
    post.entry.data.publications
      .filter(({ publishedOn }) => publishedOn !== undefined && isWithin(publishedOn, data))
      .map((publication) => ({ post, publication })),
  );

const postsIn = (appearances: readonly Appearance[]): PostFound[] => [
  ...new Set(appearances.map(({ post }) => post)),
];

const sumOf = (appearances: readonly Appearance[], key: 'times' | 'minutes' | 'copies'): number =>
  appearances.reduce((sum, { publication }) => sum + (publication[key] ?? 0), 0);

const sentences = (parts: readonly (readonly [number, string])[]): string =>
  parts
    .filter(([number]) => number > 0)
    .map(([number, words]) => `${number} ${words}`)
    .join('; ');
