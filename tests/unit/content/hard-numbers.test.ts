/** The numbers and days that the five plans give, as the content holds them and the rules reckon with them. */
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { CHANGE_KINDS } from '../../../src/domain/procedure-terms.ts';
import { evaluateQuotas } from '../../../src/domain/quota.ts';
import type { Content } from '../../../src/reading/content.ts';
import { quotaInput } from '../../../src/reading/quota-input.ts';
import { readContent } from '../../../src/reading/read-content.ts';
import { dutyCalendar } from '../../../src/reading/report-input.ts';

const HA_DONG = 'phong-gddt-ha-dong-2025';
const SO = 'so-gddt-ha-noi-2023';
const LA_KHE = 'phuong-la-khe-2025';
const PVHCC = 'pvhcc-tuyen-truyen-cchc-2025';
const SCHOOL = 'mam-non-vuon-xanh-nam-do-2021-2025';

let content: Content;
beforeAll(async () => {
  const own = fileURLToPath(new URL('../../../content', import.meta.url));
  content = (await readContent(own, { bodies: false })).content;
});

const plan = (id: string) => content.plans.find((each) => each.id === id)!.data;
const obligation = (of: string, id: string) => plan(of).obligations?.find((each) => each.id === id);
const reportLines = (of: string) =>
  dutyCalendar(content, '2026-01-01').filter((entry) => entry.kind === 'report' && entry.plan === of);

describe('posts of the city centre', () => {
  const rows = (quota: string) =>
    evaluateQuotas(quotaInput(content), '2026-01-01', { samples: true }).filter((row) => row.quota === quota);

  it('12 in the year on its own site, 6 sent to the City', () => {
    expect(rows('trang-trung-tam').map(({ requiredByPlan }) => requiredByPlan)).toEqual([12]);
    expect(rows('gui-trang-thanh-pho').map(({ requiredByPlan }) => requiredByPlan)).toEqual([6]);
  });

  it('1 in each of 12 months on the page of the City, which is the stricter of the two', () => {
    expect(rows('dang-trang-thanh-pho').map(({ period, required }) => `${period.label} ${required}`)).toEqual(
      Array.from({ length: 12 }, (_, index) => `2025-${String(index + 1).padStart(2, '0')} 1`),
    );
  });
});

describe('forms', () => {
  const set = (of: string, id: string) => {
    const asked = obligation(of, id);
    return content.vocabulary['form-sets'].find((each) => asked?.kind === 'forms' && each.id === asked.set);
  };

  it('six at the least, each of them', () => {
    expect(set(SO, 'sau-hinh-thuc')).toMatchObject({ rule: 'all' });
    expect(set(SO, 'sau-hinh-thuc')?.items).toHaveLength(6);
  });

  it('one of two in the year; five kinds that are listed without a number', () => {
    expect(set(PVHCC, 'hinh-thuc-tuyen-truyen')).toMatchObject({ rule: 'any' });
    expect(set(PVHCC, 'toa-dam-doi-thoai')).toMatchObject({ rule: 'any' });
    expect(set(LA_KHE, 'nam-loai-san-pham')).toMatchObject({ rule: 'listed' });
    expect(set(LA_KHE, 'nam-loai-san-pham')?.items).toHaveLength(5);
  });
});

describe('shares and thresholds', () => {
  it('100 % of units', () => {
    const shares = [
      obligation(HA_DONG, 'trien-khai-100'),
      obligation(PVHCC, 'den-moi-phong-don-vi'),
      obligation(LA_KHE, 'trang-cua-100-co-quan'),
    ].map((each) => each?.kind === 'coverage' && each.share);
    expect(shares).toEqual([100, 100, 100]);
  });

  it('more than 20 % fewer inner units is worth pointing out', () => {
    expect(content.vocabulary.figures.find(({ id }) => id === 'unit-reduction')?.flagAbove).toBe(20);
  });
});

describe('days', () => {
  it('the plan is issued by 20/02/2025', () => {
    expect(obligation(PVHCC, 'ban-hanh-dung-han')).toMatchObject({ kind: 'issued-by', by: '2025-02-20' });
    const due = dutyCalendar(content, '2026-01-01').filter(({ duty }) => duty === 'ban-hanh-dung-han');
    expect(due.map(({ day }) => day)).toEqual(['2025-02-20']);
  });

  it('the quarterly report is due on day 05 of the last month of its quarter', () => {
    expect(reportLines(HA_DONG).flatMap(({ duty, day }) => (duty === 'quy' ? [day] : []))).toEqual([
      '2025-03-05',
      '2025-06-05',
      '2025-09-05',
      '2025-12-05',
    ]);
  });

  it.each([
    [HA_DONG, { thang: 12, quy: 4, nam: 1 }],
    [SO, { 'sau-thang': 1, nam: 1 }],
    [LA_KHE, {}],
    [PVHCC, { 'quy-i': 1, 'sau-thang': 1, 'chin-thang': 1, nam: 1 }],
    [SCHOOL, {}],
  ])('%s wants its reports of a period, no other', (id, counts) => {
    const periodic = reportLines(id).filter(({ period }) => period !== undefined);
    const found = [...Map.groupBy(periodic, ({ duty }) => duty)].map(([duty, lines]) => [duty, lines.length]);
    expect(Object.fromEntries(found)).toEqual(counts);
  });

  it('the school makes a plan each year and sums up in between and at the end', () => {
    expect(obligation(SCHOOL, 'ke-hoach-hang-nam')).toMatchObject({ kind: 'yearly-plan' });
    expect(plan(SCHOOL).reports.map(({ kind }) => kind)).toEqual(['so-ket', 'tong-ket']);
  });
});

describe('contents', () => {
  const SIX = [
    'cai-cach-the-che',
    'cai-cach-tthc',
    'cai-cach-bo-may',
    'cai-cach-cong-vu',
    'cai-cach-tai-chinh-cong',
    'chinh-quyen-so',
  ];
  const topics = (id: string) => plan(id).headings.flatMap((heading) => heading.topics);
  const under = (id: string, section: RegExp) => plan(id).headings.filter((each) => section.test(each.section));

  it.each([HA_DONG, LA_KHE, SCHOOL, SO])('%s names the six contents of reform', (id) => {
    expect(SIX.filter((topic) => !topics(id).includes(topic))).toEqual([]);
  });

  it('six of the school under II.2, seven of the department under II, nine of the centre under II.1', () => {
    expect(under(SCHOOL, /^II\.2\.[a-f]$/)).toHaveLength(6);
    expect(under(SO, /^II\.\d$/)).toHaveLength(7);
    expect(under(PVHCC, /^II\.1\.[a-zđ]$/)).toHaveLength(9);
  });

  it('what is lacking is a part of its own where a plan wants it told: praise does not fill it', () => {
    const lacking = (id: string) =>
      plan(id).headings.filter((each) => each.topics.some((topic) => topic.startsWith('ton-tai')));
    for (const id of [SO, LA_KHE]) {
      expect(lacking(id).map((each) => each.topics.length)).toEqual([1]);
      expect(plan(id).obligations?.filter(({ kind }) => kind === 'contents')).toHaveLength(1);
    }
  });

  it.each([
    [HA_DONG, ['papi', 'par-index', 'pci', 'sipas']],
    [SO, ['papi', 'par-index', 'sipas']],
    [LA_KHE, ['papi', 'par-index', 'pci', 'sipas']],
    [PVHCC, ['dti', 'papi', 'par-index', 'pci', 'sipas']],
    [SCHOOL, ['ict', 'papi', 'par-index', 'pci', 'sipas']],
  ])('%s names its indices', (id, indices) => {
    const said = content.vocabulary.indices.filter(({ basis }) => basis && id in basis);
    expect(said.map((index) => index.id).sort()).toEqual(indices);
    const told = indices.map((index) => (index === 'ict' ? 'ict-index' : index));
    expect(told.filter((topic) => !topics(id).includes(topic))).toEqual([]);
  });
});

describe('procedures', () => {
  it('have the four changes that two plans name, and one more that the law knows', () => {
    expect(CHANGE_KINDS).toEqual(['issued', 'amended', 'replaced', 'repealed', 'reduced']);
  });

  it('are posted at four places of a ward, two of the school', () => {
    const places = (id: string, section: string) =>
      content.vocabulary['notice-places'].flatMap(({ id: place, basis }) =>
        basis?.[id] === section ? [place] : [],
      );
    const ofUnit = (id: string) => content.units.find((each) => each.id === id)?.data.noticePlaces;
    const ward = ['noi-giai-quyet', 'bo-phan-tiep-nhan', 'cong-don-vi', 'cong-phuong'];
    expect(places(LA_KHE, 'III.2')).toEqual(ward);
    expect(ofUnit('ubnd-phuong-ha-dong')?.toSorted()).toEqual(ward.toSorted());
    expect(places(SCHOOL, 'III.3').toSorted()).toEqual(['cong-don-vi', 'tru-so']);
    expect(ofUnit('truong-mn-vuon-xanh-nam-do')?.toSorted()).toEqual(['cong-don-vi', 'tru-so']);
  });
});
