/** Tin bài: dates that agree, samples that do not pretend, sources for the rest. */
import { wrong, doubtful, type RecordRule } from './rule.ts';
import type { Entry } from '../content.ts';
import type { Finding } from '../locate.ts';

type Post = Entry<'news'>;

export const postRules: RecordRule<'news'> = (post, content) => [
  ...folder(post),
  ...sample(post),
  ...origin(post),
  ...publications(post),
  ...unitLife(post, content.units.find((unit) => unit.id === post.data.unit)?.data.ended),
];

function folder(post: Post): Finding[] {
  const year = post.id.split('/')[0] ?? '';
  const own = post.data.date.slice(0, 4);
  return year === own
    ? []
    : [
        wrong(
          post,
          ['date'],
          'year-folder',
          `Bài ngày ${post.data.date} phải nằm trong thư mục news/${own}/, đang ở news/${year}/.`,
        ),
      ];
}

function sample(post: Post): Finding[] {
  const { sample: isSample, sources, publications: list } = post.data;
  if (!isSample) {
    return (sources ?? []).length > 0
      ? []
      : [
          wrong(
            post,
            [],
            'source-missing',
            'Thiếu "sources" (Nguồn): bài thật phải có nguồn và ngày kiểm tra; bài minh họa thì ghi sample: true.',
          ),
        ];
  }
  return list.flatMap((publication, index) =>
    publication.address === undefined
      ? []
      : [
          wrong(
            post,
            ['publications', index, 'address'],
            'sample-address',
            'Bài minh họa không được có địa chỉ đăng: xóa dòng address.',
          ),
        ],
  );
}

function origin(post: Post): Finding[] {
  return post.data.origin === 'repost' && !post.data.originSource
    ? [wrong(post, ['origin'], 'origin-source', 'Bài đăng lại phải ghi "originSource": đăng lại từ đâu.')]
    : [];
}

function publications(post: Post): Finding[] {
  return post.data.publications.flatMap((publication, index) => {
    const { sentOn, publishedOn } = publication;
    if (sentOn === undefined && publishedOn === undefined) {
      return [
        wrong(
          post,
          ['publications', index],
          'publication-day',
          'Lần công bố phải có "publishedOn" (ngày đăng) hoặc "sentOn" (ngày gửi).',
        ),
      ];
    }
    if (sentOn !== undefined && publishedOn !== undefined && sentOn > publishedOn) {
      return [
        wrong(
          post,
          ['publications', index, 'sentOn'],
          'publication-order',
          `Ngày gửi ${sentOn} sau ngày đăng ${publishedOn}: kiểm tra lại hai ngày.`,
        ),
      ];
    }
    if (publishedOn !== undefined && publishedOn < post.data.date) {
      return [
        doubtful(
          post,
          ['publications', index, 'publishedOn'],
          'publication-before-post',
          `Ngày đăng ${publishedOn} trước ngày bài ${post.data.date}: "date" phải là ngày đăng lần đầu.`,
        ),
      ];
    }
    return [];
  });
}

/** A post dated after its unit's end is a mistake: the successor writes it. */
function unitLife(post: Post, ended: string | undefined): Finding[] {
  return ended !== undefined && post.data.date > ended
    ? [
        wrong(
          post,
          ['unit'],
          'unit-ended',
          `Đơn vị "${post.data.unit}" kết thúc ngày ${ended}, trước ngày bài ${post.data.date}: ghi đơn vị kế tiếp.`,
        ),
      ]
    : [];
}
