import { describe, expect, it } from 'vitest';
import { siteCompleteness } from '../../../src/reading/completeness.ts';
import { readContent } from '../../../src/reading/read-content.ts';
import { overdueReviews, pageReviews } from '../../../src/reading/reviews.ts';
import { page, procedure, siteWith } from './site-with.ts';

const DAY = '2026-11-21';
const WHOLE = [
  'code: 1.000009',
  'steps: [{text: Nộp}]',
  'methods: [{channel: in-person, time: {value: 5, unit: working-day}}]',
  'dossier: [{name: Đơn, handling: submit, originals: 1, copies: 0}]',
  'applicants: [cong-dan-viet-nam]',
  'agency: {executing: Trường}',
  'results: [{name: Giấy}]',
  'legalBasis: [12-kh-ubnd-2025]',
];

const read = async (changes: Record<string, string>) =>
  (await readContent(await siteWith(changes), { bodies: false })).content;

describe('completeness of a site', () => {
  it('counts the procedures that are in use, what lacks most first', async () => {
    const content = await read({
      'content/procedures/du.mdx': procedure([
        ...WHOLE,
        'changes: [{kind: issued, announcedOn: 2026-11-01, publishedOn: 2026-11-04}]',
      ]),
      'content/procedures/thieu.mdx': procedure(['code: 1.000008', 'changes: [{kind: issued}]']),
      'content/procedures/het.mdx': procedure(['changes: [{kind: repealed, inferred: true}]']),
    });
    const added = ['du', 'thieu', 'het'];
    const { share, procedures } = siteCompleteness(content, DAY);
    const own = procedures.filter(({ id }) => added.includes(id));
    expect(
      own.map(({ id, counted, completeness, lag }) => [id, counted, completeness.complete, lag?.days]),
    ).toEqual([
      ['het', false, false, undefined],
      ['thieu', true, false, undefined],
      ['du', true, true, 3],
    ]);
    expect(share.counted).toBe(procedures.filter(({ counted }) => counted).length);
    expect(share.counted).toBe(content.procedures.length - 2);
  });
});

describe('reviews of pages', () => {
  it('fall to the unit that keeps the page, else to the owner of the portal; the earliest day first', async () => {
    const content = await read({
      'content/pages/cham.mdx': page(['reviewedOn: 2025-11-20', 'reviewIn: 12', 'owner: phuong-mau']),
      'content/pages/kip.mdx': page(['reviewedOn: 2025-11-21', 'reviewIn: 12']),
      'content/pages/khong-han.mdx': page(['reviewedOn: 2020-01-01']),
    });
    const reviews = pageReviews(content, DAY);
    expect(reviews.map(({ address, due, daysOver }) => [address, due, daysOver])).toEqual([
      ['/cham/', '2026-11-20', 1],
      ['/kip/', '2026-11-21', 0],
    ]);
    expect(overdueReviews(reviews).map(({ keeper }) => keeper)).toEqual(['phuong-mau']);
    expect(reviews[1]?.keeper).toBe(content.site?.ownerUnit);
  });
});
