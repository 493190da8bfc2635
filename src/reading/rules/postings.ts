/** Đã niêm yết: places that the unit has, days that run forward, one file a unit. */
import type { Content, Entry } from '../content.ts';
import type { Finding } from '../locate.ts';
import { allowedSentence } from '../wording.ts';
import { repeats, wrong, type RecordRule } from './rule.ts';

type Postings = Entry<'postings'>;

/** The file is found by its unit, so they bear the same name. */
function ownFile(record: Postings): Finding[] {
  const { unit } = record.data;
  return unit === record.id
    ? []
    : [
        wrong(
          record,
          ['unit'],
          'posting-unit',
          `Tệp tên "${record.id}" nhưng ghi đơn vị "${unit}": mỗi đơn vị một tệp, tên tệp là mã đơn vị. Nên đổi tên tệp thành: ${unit}.yaml`,
        ),
      ];
}

const placesOf = (record: Postings, { units }: Content): readonly string[] | undefined =>
  units.find(({ id }) => id === record.data.unit)?.data.noticePlaces;

function unitPosts(record: Postings, content: Content): Finding[] {
  const { unit } = record.data;
  const known = content.units.some(({ id }) => id === unit);
  return known && (placesOf(record, content) ?? []).length === 0
    ? [
        wrong(
          record,
          ['unit'],
          'posting-no-places',
          `Đơn vị "${unit}" chưa ghi phải niêm yết ở những nơi nào. Nên thêm "noticePlaces" vào units/${unit}.mdx.`,
        ),
      ]
    : [];
}

/** A place of which the unit's own record knows nothing; a place that no list knows is told by the references. */
function placeOfUnit(record: Postings, content: Content): Finding[] {
  const allowed = placesOf(record, content) ?? [];
  const known = new Set(content.vocabulary['notice-places'].map(({ id }) => id));
  const foreign = (key: 'posted' | 'feedback') =>
    (record.data[key] ?? []).flatMap(({ place }, index): Finding[] =>
      allowed.length === 0 || allowed.includes(place) || !known.has(place)
        ? []
        : [
            wrong(
              record,
              [key, index, 'place'],
              'posting-place',
              `Đơn vị không niêm yết ở "${place}". ${allowedSentence(place, allowed)} Thêm nơi mới thì ghi vào "noticePlaces" của units/${record.data.unit}.mdx.`,
            ),
          ],
    );
  return [...foreign('posted'), ...foreign('feedback')];
}

function twiceInOne(record: Postings): Finding[] {
  return record.data.posted.flatMap(({ procedures }, at) =>
    repeats(procedures, (id) => id).map(({ index, first, key }) =>
      wrong(
        record,
        ['posted', at, 'procedures', index],
        'posting-twice',
        `Thủ tục "${key}" đã có ở mục ${first + 1} của lần niêm yết này: xóa một chỗ.`,
      ),
    ),
  );
}

function takenDown(record: Postings): Finding[] {
  return record.data.posted.flatMap(({ postedOn, takenDownOn }, at) =>
    takenDownOn !== undefined && takenDownOn < postedOn
      ? [
          wrong(
            record,
            ['posted', at, 'takenDownOn'],
            'date-order',
            `Ngày gỡ ${takenDownOn} trước ngày niêm yết ${postedOn}.`,
          ),
        ]
      : [],
  );
}

/** No sheet names a decision that did not exist when it was posted. */
function versionDay(record: Postings, { documents }: Content): Finding[] {
  return record.data.posted.flatMap(({ postedOn, version }, at) => {
    const issued = documents.find(({ id }) => id === version)?.data.issuedOn;
    return issued !== undefined && issued > postedOn
      ? [
          wrong(
            record,
            ['posted', at, 'version'],
            'posting-version',
            `Tờ niêm yết ngày ${postedOn} không thể theo "${String(version)}", ban hành ngày ${issued}: xem lại ngày hoặc quyết định ghi trên tờ.`,
          ),
        ]
      : [];
  });
}

export const postingRules: readonly RecordRule<'postings'>[] = [
  ownFile,
  unitPosts,
  placeOfUnit,
  twiceInOne,
  takenDown,
  versionDay,
];
