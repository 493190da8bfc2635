/** Records for tests of what pages show; only the fields that matter are given. */
import { entryOf } from '../../../src/domain/duty-calendar/entry.ts';
import type { CalendarEntry } from '../../../src/domain/duty-calendar.ts';
import type { Entry } from '../../../src/reading/content.ts';
import type { CollectionName } from '../../../src/schemas/field.ts';

const entry =
  <C extends CollectionName>(collection: C, defaults: Partial<Entry<C>['data']>) =>
  (id: string, data: Partial<Entry<C>['data']> = {}): Entry<C> => ({
    id,
    collection,
    file: `${collection}/${id}.mdx`,
    data: { ...defaults, ...data } as Entry<C>['data'],
    body: '',
    bodyLine: 0,
  });

const sources = [{ title: 'Nguồn', checkedOn: '2026-11-21' }];

export const unit = entry('units', { name: 'Đơn vị', kind: 'so', sources });
export const document = entry('documents', {
  title: 'Văn bản',
  type: 'nghi-dinh',
  issuer: 'Chính phủ',
  sources,
});
export const post = entry('news', { title: 'Bài', date: '2025-05-01', unit: 'truong', publications: [] });
export const plan = entry('plans', { title: 'Kế hoạch', legalBasis: [], tasks: [], reports: [] });
export const procedure = entry('procedures', { name: 'Thủ tục', commonName: 'Việc', changes: [], sources });
export const lifeEvent = entry('life-events', {
  title: 'Tình huống',
  summary: 'Tóm tắt',
  audiences: [],
  order: 1,
  steps: [],
  sources,
});
export const indexValue = entry('indices', {
  index: 'sipas',
  place: 'Hà Nội',
  level: 'thanh-pho',
  confidence: 'high',
  sources,
});
export const figures = entry('figures', { unit: 'truong', period: '2025-Q1', values: [] });
export const event = entry('events', {
  title: 'Sự kiện',
  kind: 'hoi-nghi',
  date: '2025-05-01',
  mode: 'in-person',
  unit: 'so',
  audiences: [],
  topics: [],
  summary: 'Tóm tắt',
});
export const register = entry('registers', {
  title: 'Mục',
  unit: 'so',
  date: '2025-05-01',
  summary: 'Tóm tắt',
});

/** An entry of the calendar of which nothing is known but what is said. */
export const dutyEntry = (changes: Partial<CalendarEntry>): CalendarEntry =>
  entryOf({ id: 'p' }, 'report', 'r', { id: 'x', unit: 'phong', title: 'Báo cáo', ...changes });
