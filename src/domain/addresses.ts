/** The public addresses of the portal. They are a contract: an address once published keeps working. */

import { REGISTER_SLUGS, type RegisterKind } from './registers.ts';

/** First path segments of every section; no page of the instance's own may take one of these names. */
export const SECTIONS = {
  procedures: '/thu-tuc/',
  'life-events': '/tinh-huong/',
  guides: '/huong-dan/',
  news: '/tin-tuc/',
  plans: '/ke-hoach/',
  documents: '/van-ban/',
  units: '/don-vi/',
  progress: '/theo-doi/',
  figures: '/so-lieu/',
  openData: '/du-lieu-mo/',
  search: '/tim-kiem/',
  editors: '/bien-tap/',
  events: '/su-kien/',
  registers: '/so-theo-doi/',
  notices: '/niem-yet/',
  receiving: '/noi-nop/',
  siteMap: '/so-do/',
} as const;

/** What a notice board holds; the word stands in the address below the unit. */
export type NoticeKind =
  'thu-tuc' | 'linh-vuc' | 'phan-anh' | 'to-gap' | 'ap-phich' | 'so-tay' | 'man-hinh' | 'da-niem-yet';

/** Second segments that are lists or facets, so no record below that section may be called so. */
export const RESERVED: Readonly<Record<string, readonly string[]>> = {
  procedures: ['linh-vuc', 'cap', 'danh-cho', 'thay-doi', 'day-du', 'don-gian-hoa'],
  news: ['trang', 'chu-de'],
  documents: ['bo-suu-tap'],
  registers: Object.values(REGISTER_SLUGS),
};

export const procedureAddress = (id: string): string => `${SECTIONS.procedures}${id}/`;
export const fieldAddress = (id: string): string => `${SECTIONS.procedures}linh-vuc/${id}/`;
export const levelAddress = (id: string): string => `${SECTIONS.procedures}cap/${id}/`;
export const audienceAddress = (id: string): string => `${SECTIONS.procedures}danh-cho/${id}/`;
/** Every change of every procedure, and the feed of them. */
export const CHANGES_ADDRESS = `${SECTIONS.procedures}thay-doi/`;
export const CHANGES_FEED_ADDRESS = `${CHANGES_ADDRESS}feed.xml`;
/** How complete the records of procedures are. */
export const COMPLETENESS_ADDRESS = `${SECTIONS.procedures}day-du/`;
/** What is made simpler, who acts for whom, yearly volumes, online payment. */
export const SIMPLIFICATION_ADDRESS = `${SECTIONS.procedures}don-gian-hoa/`;
/** Where one hands in at a door, with the units that are it. */
export const doorAddress = (door: string): string => `${SECTIONS.receiving}#${door}`;
/** What changed when a procedure took a new form on `day`, or on a day that is not known. */
export const versionAddress = (id: string, day: string | undefined): string =>
  `${procedureAddress(id)}phien-ban/${day ?? 'chua-ro-ngay'}/`;
export const boardAddress = (unit: string): string => `${SECTIONS.notices}${unit}/`;
/** A sheet of a unit's notice board: the page of one procedure, the table of one field … */
export const noticeAddress = (unit: string, kind: NoticeKind, id?: string): string =>
  `${boardAddress(unit)}${kind}/${id === undefined ? '' : `${id}/`}`;
export const topicAddress = (id: string): string => `${SECTIONS.news}chu-de/${id}/`;
export const collectionAddress = (id: string): string => `${SECTIONS.documents}bo-suu-tap/${id}/`;
export const newsYearAddress = (year: string | number): string => `${SECTIONS.news}${year}/`;
export const newsPageAddress = (page: number): string =>
  page === 1 ? SECTIONS.news : `${SECTIONS.news}trang/${page}/`;
export const progressAddress = (year: string | number): string => `${SECTIONS.progress}${year}/`;
/** Parts of a year, by what stands behind the year in the label of a period; the word in the address below the year. */
export const PERIOD_SLUGS: Readonly<Record<string, string>> = {
  Q1: 'quy-1',
  Q2: 'quy-2',
  H1: '6-thang',
  Q3: 'quy-3',
  '9M': '9-thang',
  Q4: 'quy-4',
};
/** Progress of a quarter, of 6 or of 9 months, by the label of the period (2025-Q3, 2025-H1, 2025-9M). */
export function periodAddress(label: string): string {
  const [year = '', part = ''] = label.split('-');
  const slug = PERIOD_SLUGS[part];
  if (slug === undefined) throw new RangeError(`no page for the period ${label}`);
  return `${progressAddress(year)}${slug}/`;
}
/** How regularly units publish, and how soon readers are told of documents. */
export const RHYTHM_ADDRESS = `${SECTIONS.progress}nhip-dang/`;
/** Reports and other due days; as files for calendar applications, of one unit and of one plan. */
export const CALENDAR_ADDRESS = `${SECTIONS.progress}lich/`;
export const unitCalendarAddress = (unit: string): string => `${CALENDAR_ADDRESS}${unit}.ics`;
export const planCalendarAddress = (plan: string): string => `${SECTIONS.plans}${plan}/lich.ics`;

/** The figures of one unit, period by period. */
export const figuresAddress = (unit: string): string => `${SECTIONS.figures}${unit}/`;

/** All entries of one register; its feed. */
export const registerAddress = (kind: RegisterKind): string =>
  `${SECTIONS.registers}${REGISTER_SLUGS[kind]}/`;
export const registerFeedAddress = (kind: RegisterKind): string => `${registerAddress(kind)}feed.xml`;
/** The questions of a survey as a sheet to print. */
export const surveyFormAddress = (id: string): string => `${SECTIONS.registers}${id}/phieu/`;
export const EVENTS_FEED_ADDRESS = `${SECTIONS.events}feed.xml`;

/** Collections whose records have pages of their own below their section. */
export const PAGED = [
  'procedures',
  'life-events',
  'guides',
  'news',
  'plans',
  'documents',
  'units',
  'events',
  'registers',
] as const;

/** The address of a record's own page, or undefined for collections whose records have none. */
export function addressOf(collection: string, id: string): string | undefined {
  if (collection === 'pages') return `/${id}/`;
  return (PAGED as readonly string[]).includes(collection)
    ? `${SECTIONS[collection as keyof typeof SECTIONS]}${id}/`
    : undefined;
}
