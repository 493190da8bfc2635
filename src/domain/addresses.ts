/** The public addresses of the portal. They are a contract: an address once published keeps working. */

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
  notices: '/niem-yet/',
  siteMap: '/so-do/',
} as const;

/** Second segments that are lists or facets, so no record below that section may be called so. */
export const RESERVED: Readonly<Record<string, readonly string[]>> = {
  procedures: ['linh-vuc', 'cap', 'danh-cho', 'thay-doi', 'day-du'],
  news: ['trang', 'chu-de'],
  documents: ['bo-suu-tap'],
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
/** What changed when a procedure took a new form on `day`, or on a day that is not known. */
export const versionAddress = (id: string, day: string | undefined): string =>
  `${procedureAddress(id)}phien-ban/${day ?? 'chua-ro-ngay'}/`;
export const topicAddress = (id: string): string => `${SECTIONS.news}chu-de/${id}/`;
export const collectionAddress = (id: string): string => `${SECTIONS.documents}bo-suu-tap/${id}/`;
export const newsYearAddress = (year: string | number): string => `${SECTIONS.news}${year}/`;
export const newsPageAddress = (page: number): string =>
  page === 1 ? SECTIONS.news : `${SECTIONS.news}trang/${page}/`;
export const progressAddress = (year: string | number): string => `${SECTIONS.progress}${year}/`;

const PAGED = ['procedures', 'life-events', 'guides', 'news', 'plans', 'documents', 'units'] as const;

/** The address of a record's own page, or undefined for collections whose records have none. */
export function addressOf(collection: string, id: string): string | undefined {
  if (collection === 'pages') return `/${id}/`;
  return (PAGED as readonly string[]).includes(collection)
    ? `${SECTIONS[collection as keyof typeof SECTIONS]}${id}/`
    : undefined;
}
