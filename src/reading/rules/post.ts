/** Tin bài: dates that agree, samples that do not pretend, reposts that name where they come from. */
import { wrong, doubtful, type RecordRule } from './rule.ts';
import type { Content, Entry } from '../content.ts';
import type { Finding } from '../locate.ts';

type Post = Entry<'news'>;

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
          `Bài ngày ${post.data.date} phải nằm trong thư mục news/${own}/, đang ở news/${year}/: chuyển tệp, hoặc sửa ngày.`,
        ),
      ];
}

function sampleAddress(post: Post): Finding[] {
  if (!post.data.sample) return [];
  return post.data.publications.flatMap((publication, index) =>
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
    ? [wrong(post, ['origin'], 'origin-source', 'Bài đăng lại phải ghi "originSource": đăng lại từ nơi nào.')]
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
function unitLife(post: Post, { units }: Content): Finding[] {
  const ended = units.find((unit) => unit.id === post.data.unit)?.data.ended;
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

export const postRules: readonly RecordRule<'news'>[] = [
  folder,
  sampleAddress,
  origin,
  publications,
  unitLife,
];
