/** A site of a dozen pages, small enough to know by heart, for tests of the search. */
import type { FacetCounts } from '../../../src/search/answer.ts';
import { KINDS, type FilterName, type Filters } from '../../../src/search/filters/filters.ts';
import type { FullText, TextPage } from '../../../src/search/full-text/full-text.ts';
import { createEngine, type EngineParts } from '../../../src/search/engine.ts';
import { FrequencyCounter } from '../../../src/search/full-text/frequency.ts';
import { prepareIndex } from '../../../src/search/small-index/prepare.ts';
import type { DocumentRecord, SearchRecord, SmallIndex } from '../../../src/search/small-index/record.ts';
import { fold } from '../../../src/domain/text.ts';

/** A procedure of the ward in civil status, unless said otherwise. */
const procedure = (id: string, title: string, more: Partial<SearchRecord> = {}): SearchRecord => ({
  address: `/thu-tuc/${id}/`,
  kind: 'thu-tuc',
  title,
  ...more,
  filters: {
    'linh-vuc': ['ho-tich'],
    cap: ['xa'],
    'danh-cho': ['cong-dan'],
    'trang-thai': ['in-force'],
    ...more.filters,
  },
});

const event = (id: string, title: string, names: string[]): SearchRecord => ({
  address: `/tinh-huong/${id}/`,
  kind: 'tinh-huong',
  title,
  names,
});

const RECORDS: SearchRecord[] = [
  procedure('khai-sinh', 'Làm khai sinh cho con', {
    names: ['Thủ tục đăng ký khai sinh', 'làm giấy khai sinh', 'khai sanh'],
    codes: ['1.001193'],
  }),
  procedure('khai-sinh-lai', 'Đăng ký lại khai sinh', {
    names: ['Thủ tục đăng ký lại khai sinh'],
    laterNames: ['mất giấy khai sinh'],
    codes: ['1.004884'],
  }),
  procedure('trich-luc', 'Xin bản sao giấy tờ hộ tịch', {
    names: ['Cấp bản sao trích lục hộ tịch', 'mất giấy khai sinh'],
    codes: ['2.000635'],
  }),
  procedure('khai-tu', 'Báo người thân qua đời', {
    names: ['Thủ tục đăng ký khai tử', 'giấy chứng tử'],
    codes: ['1.000656'],
  }),
  procedure('tam-tru', 'Đăng ký tạm trú', {
    names: ['Khai báo tạm trú', 'làm sổ tạm trú'],
    codes: ['1.004194'],
    filters: { 'linh-vuc': ['cu-tru'] },
  }),
  procedure('tam-tru-cu', 'Đăng ký tạm trú', {
    names: ['Khai báo tạm trú', 'làm sổ tạm trú'],
    codes: ['1.002755'],
    state: 'Đã được thay thế',
    successors: ['/thu-tuc/tam-tru/'],
    filters: { 'linh-vuc': ['cu-tru'], 'trang-thai': ['replaced'] },
  }),
  procedure('chuyen-truong', 'Chuyển trường cho con', {
    names: ['Chuyển trường đối với học sinh trung học cơ sở', 'xin chuyển trường', 'đổi trường'],
    codes: ['2.002481'],
    filters: { 'linh-vuc': ['giao-duc'], cap: ['truong', 'xa'], 'danh-cho': ['cong-dan', 'hoc-sinh'] },
  }),
  procedure('chung-thuc', 'Chứng thực bản sao', {
    names: ['Chứng thực bản sao từ bản chính', 'công chứng', 'sao y'],
    codes: ['2.000815'],
    filters: { 'linh-vuc': ['chung-thuc'] },
  }),
  event('vao-lop-1', 'Cho con vào lớp 1', ['tuyển sinh lớp 1', 'vào lớp một']),
  event('vao-lop-6', 'Cho con vào lớp 6', ['tuyển sinh lớp 6', 'vào cấp 2']),
  event('vao-lop-10', 'Thi vào lớp 10', ['tuyển sinh lớp 10', 'thi cấp 3']),
  {
    address: '/huong-dan/vneid/',
    kind: 'huong-dan',
    title: 'Cài ứng dụng VNeID',
    names: ['định danh điện tử'],
  },
  {
    address: '/ke-hoach/62-kh-ubnd/',
    kind: 'ke-hoach',
    title: 'Kế hoạch 62/KH-UBND',
    names: ['Kế hoạch truyền thông cải cách hành chính'],
    codes: ['62/KH-UBND'],
    filters: { 'don-vi': ['phuong-sen'], nam: ['2025'] },
  },
  {
    address: '/don-vi/phuong-sen/',
    kind: 'don-vi',
    title: 'Ủy ban nhân dân phường Sen',
    names: ['UBND phường Sen'],
    filters: { 'don-vi': ['phuong-sen'] },
  },
  {
    address: '/don-vi/phuong-cuc/',
    kind: 'don-vi',
    title: 'Ủy ban nhân dân phường Cúc',
    state: 'Đã kết thúc hoạt động',
    successors: ['/don-vi/phuong-sen/'],
    filters: { 'don-vi': ['phuong-cuc'] },
  },
];

export const INDEX: SmallIndex = {
  records: RECORDS,
  sayings: [
    {
      say: ['mất giấy khai sinh', 'mất khai sinh'],
      choice: {
        question: 'Sổ gốc còn lưu không?',
        answers: [
          { label: 'Còn', address: '/thu-tuc/trich-luc/' },
          { label: 'Không còn', address: '/thu-tuc/khai-sinh-lai/' },
        ],
      },
    },
    { say: ['công chứng'], note: 'Ở phường, việc này gọi là chứng thực.' },
    { say: ['công chứng nhà đất'], note: 'Việc nhà đất đến văn phòng công chứng.' },
    { say: ['giấy chứng sinh'], note: 'Giấy chứng sinh không phải giấy khai sinh.' },
  ],
  expansions: [
    ['tthc', 'thủ tục hành chính'],
    ['ubnd', 'Ủy ban nhân dân'],
    ['cấp 2', 'trung học cơ sở'],
    ['thcs', 'trung học cơ sở'],
    ['photo', 'bản sao'],
    ['photo công chứng', 'chứng thực bản sao'],
    ['cv', 'công văn'],
  ],
  documentTypes: [
    ['NQ', 'Nghị quyết'],
    ['QĐ', 'Quyết định'],
    ['KH', 'Kế hoạch'],
    ['BC', 'Báo cáo'],
    ['Công văn', 'Công văn'],
    ['Luật', 'Luật'],
    ['NĐ', 'Nghị định'],
    ['TT', 'Thông tư'],
  ],
};

export const DOCUMENTS: DocumentRecord[] = [
  { number: '118/2025/NĐ-CP', type: 'Nghị định', title: 'Về một cửa', issuer: 'Chính phủ', year: '2025' },
  { number: '06/2012/NĐ-CP', type: 'Nghị định', title: 'Về hộ tịch', issuer: 'Chính phủ', year: '2012' },
  { number: '29/2024/TT-BGDĐT', type: 'Thông tư', title: 'Quy định về dạy thêm, học thêm', year: '2024' },
  { number: '148/2025/QH15', type: 'Luật', title: 'Luật Chuyển đổi số', issuer: 'Quốc hội', year: '2025' },
  { number: '18-NQ/TW', type: 'Nghị quyết', title: 'Về sắp xếp tổ chức bộ máy', year: '2017' },
  { number: '62/2023/QĐ-UBND', type: 'Quyết định', title: 'Quy chế làm việc', year: '2023' },
  {
    number: '10065/VPCP-KGVX',
    type: 'Công văn',
    title: 'Về dạy học',
    issuer: 'Văn phòng Chính phủ',
    year: '2026',
  },
].map((document) => ({
  address: `/van-ban/${fold(document.number).replace(/[^a-z0-9]+/g, '-')}/`,
  unit: document.number.includes('UBND') ? 'phuong-sen' : 'trung-uong',
  ...document,
}));

export const PREPARED = prepareIndex(INDEX);

/** A page of the full text with what filters say of it. */
export interface FakePage extends TextPage {
  filters: Partial<Record<FilterName, readonly string[]>>;
  /** Its place among the pages known by name: the small index, then the documents. */
  place?: number | undefined;
}

const page = (address: string, title: string, content: string, more: Partial<FakePage> = {}): FakePage => ({
  address,
  title,
  names: [],
  headings: [],
  kind: '',
  sample: false,
  content: `${title}. ${content}`,
  excerpt: content,
  ...more,
  filters: { ...(more.kind && { loai: [more.kind] }), ...more.filters },
});

/** The page of a record, as the build would index it. */
function pageOfRecord(address: string, content: string): FakePage {
  const place = RECORDS.findIndex((record) => record.address === address);
  const { title, names = [], kind, filters } = RECORDS[place] as SearchRecord;
  return page(address, title, content, { names, kind: KINDS[kind] ?? kind, filters: filters ?? {}, place });
}

const post = (id: string, title: string, content: string, day: string): FakePage =>
  page(`/tin-tuc/${day.slice(0, 4)}/${id}/`, title, content, {
    kind: 'Tin tức',
    day,
    filters: { nam: [day.slice(0, 4)], 'don-vi': ['phuong-sen'] },
  });

/** Some pages of the small index, and posts that only the full text knows. */
export const PAGES: FakePage[] = [
  pageOfRecord('/thu-tuc/khai-sinh/', 'Mang theo giấy chứng sinh. Nộp tại phường hoặc trực tuyến.'),
  pageOfRecord('/thu-tuc/khai-tu/', 'Cần giấy báo tử. Không cần giấy khai sinh của người mất.'),
  pageOfRecord('/thu-tuc/tam-tru/', 'Người thuê nhà đăng ký tạm trú tại công an phường.'),
  pageOfRecord('/tinh-huong/vao-lop-1/', 'Tuyển sinh trực tuyến vào lớp 1 từ tháng 7.'),
  post(
    'ngay-hoi',
    'Ngày hội chuyển đổi số',
    'Phường Sen mở quầy khai sinh lưu động cuối tuần.',
    '2024-05-06',
  ),
  post(
    'ngay-hoi-moi',
    'Ngày hội chuyển đổi số',
    'Phường Sen mở quầy khai sinh lưu động cuối tuần.',
    '2026-05-06',
  ),
  post(
    'sinh-hoat',
    'Sinh hoạt hè',
    'Trẻ em sinh ra tại phường. Khai mạc trại hè, khai trương thư viện.',
    '2025-06-01',
  ),
  post('tet-trong-cay', 'Tết trồng cây', 'Tuổi trẻ trồng cây xanh ven hồ.', '2025-02-03'),
];

const wordsIn = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Answers as Pagefind does: every word as a beginning, words in quotation marks whole and side by side. */
function holds({ title, names, content }: FakePage, terms: string): boolean {
  const words = wordsIn(`${title} ${names.join(' ')} ${content}`);
  const asked = wordsIn(terms);
  return terms.startsWith('"')
    ? ` ${words.join(' ')} `.includes(` ${asked.join(' ')} `)
    : asked.every((term) => words.some((word) => word.startsWith(term)));
}

const passesAll = ({ filters }: FakePage, asked: Filters): boolean =>
  Object.entries(asked).every(([name, { any }]) =>
    (filters[name as FilterName] ?? []).some((value) => any.includes(value)),
  );

function tally(pages: readonly FakePage[], counted: boolean): FacetCounts {
  const counts: FacetCounts = {};
  for (const { filters, place } of pages) {
    const all = { ...(counted && filters), so: place === undefined ? [] : [String(place)] };
    for (const [name, values] of Object.entries(all)) {
      for (const value of values) {
        const of = (counts[name] ??= {});
        of[value] = (of[value] ?? 0) + 1;
      }
    }
  }
  return counts;
}

/** Full text over a few pages; `asked` tells what it was asked. */
export function fakeFullText(pages: readonly FakePage[] = PAGES): FullText & { asked: string[] } {
  let counted = false;
  const asked: string[] = [];
  return {
    asked,
    search: (terms, filters) => {
      asked.push(terms);
      const found = pages.filter((each) => holds(each, terms) && passesAll(each, filters));
      const hits = found.map((each) => ({ id: each.address, score: 1, load: () => Promise.resolve(each) }));
      return Promise.resolve({ hits, counts: tally(found, counted) });
    },
    loadCounts: () => {
      counted = true;
      return Promise.resolve();
    },
  };
}

export const counter = new FrequencyCounter();
for (const { content } of PAGES) counter.add(content);

/** The engine over the tiny site; any part may be another. */
export const tinyEngine = (parts: Partial<EngineParts> = {}) =>
  createEngine({
    smallIndex: INDEX,
    fullText: fakeFullText(),
    documents: () => Promise.resolve(DOCUMENTS),
    frequency: () => Promise.resolve(counter.frequency()),
    ...parts,
  });
