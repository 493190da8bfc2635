import { describe, expect, it } from 'vitest';
import { placeDemands, sheetGroups } from '../../../src/components/notices/board.ts';
import { sharedBasis, tableRow } from '../../../src/components/notices/field-table.ts';
import {
  agencyWords,
  announcementOf,
  basisLines,
  checkedWords,
  feeOf,
  SEE_TABLE,
  timeLimit,
} from '../../../src/components/notices/official-words.ts';
import { formNames, paperGroups } from '../../../src/components/notices/papers.ts';
import { complaintLine, reachLines } from '../../../src/components/notices/places.ts';
import { emptyContent } from '../../../src/reading/content.ts';
import type { NoticeBoard } from '../../../src/reading/notice-board.ts';
import { document, plan, unit } from './entries.ts';
import { content, labels, paper, procedure } from './procedure-builders.ts';

const DAY = '2026-11-22';

describe('the dossier as a table', () => {
  it('needs no headings for a plain list', () => {
    const groups = paperGroups([paper('Đơn'), paper('Ảnh')], labels);
    expect(groups).toMatchObject([{ case: undefined, only: undefined }]);
    expect(groups[0]?.choices).toHaveLength(2);
  });

  it('sets ways, conditions and what the office finds apart, each paper once', () => {
    const papers = [
      paper('Đơn'),
      paper('Bản chụp', { channels: ['online'] }),
      paper('Ủy quyền', { condition: 'Nhờ người khác' }),
      paper('Cư trú', { replacedByData: 'Cơ sở dữ liệu dân cư' }),
    ];
    const groups = paperGroups(papers, labels);
    expect(groups.map(({ only }) => only)).toEqual([
      undefined,
      'Khi nộp trực tuyến',
      'Không phải nộp nếu cơ quan tra được',
      'Chỉ cần khi: Nhờ người khác',
    ]);
    expect(groups.flatMap(({ choices }) => choices.flat())).toHaveLength(papers.length);
  });

  it('heads each case once, and says what holds for all', () => {
    const groups = paperGroups(
      [
        paper('Đơn'),
        paper('Hộ nghèo', { case: 'Nghèo' }),
        paper('Thêm', { case: 'Nghèo', condition: 'Năm sau' }),
      ],
      labels,
    );
    expect(groups.map((group) => group.case)).toEqual(['Mọi trường hợp', 'Nghèo', undefined]);
  });

  it('names the forms, not the other papers', () => {
    const papers = [
      paper('Tờ khai khai sinh'),
      paper('Đơn', { formCode: 'M1' }),
      paper('Báo cáo', { officialName: 'Báo cáo theo mẫu số 2' }),
      paper('Giấy chứng sinh'),
      paper('Giấy xác nhận khuyết tật', { formCode: '000.00.00.G03-KQ001474' }),
    ];
    expect(formNames(papers)).toEqual(['Tờ khai khai sinh', 'Đơn', 'Báo cáo']);
  });
});

describe('what a sheet says once', () => {
  const world = content([]);
  const time = { value: 5, unit: 'working-day' } as const;
  const of = (methods: NonNullable<Parameters<typeof procedure>[1]>['methods']) =>
    procedure('a', { methods }).data;

  it('a time that all ways share, with how it is counted', () => {
    const data = of([
      { channel: 'in-person', time: { ...time, text: 'Từ ngày nhận đủ hồ sơ' } },
      { channel: 'online', time: { ...time, text: 'Từ ngày nhận đủ hồ sơ' } },
    ]);
    expect(timeLimit(data, world)).toBe('05 ngày làm việc. Từ ngày nhận đủ hồ sơ.');
  });

  it('points to the table where ways differ, and is silent where nothing is known', () => {
    const data = of([{ channel: 'in-person', time }, { channel: 'online' }]);
    expect(timeLimit(data, world)).toBe(SEE_TABLE);
    expect(feeOf(data, world)).toBeUndefined();
    expect(timeLimit(of(undefined), world)).toBeUndefined();
  });

  it('an unknown fee is not a free one', () => {
    const free = of([{ channel: 'in-person', fees: [{ kind: 'charge', amount: 0, currency: 'VND' }] }]);
    expect(feeOf(free, world)).toBe('Nguồn ghi 0 đồng.');
    expect(feeOf(of([{ channel: 'in-person' }]), world)).toBeUndefined();
  });

  it('who acts, closed as sentences', () => {
    const data = procedure('a', { agency: { executing: 'UBND cấp xã', authority: 'Chủ tịch' } }).data;
    expect(agencyWords(data, ['Phường, xã'])).toBe(
      'UBND cấp xã. Cấp giải quyết: Phường, xã. Có thẩm quyền: Chủ tịch.',
    );
    expect(agencyWords(procedure('b').data, [])).toBe('');
  });

  it('the day of the check, or the days', () => {
    expect(checkedWords([{ checkedOn: '2026-11-21' }, { checkedOn: '2026-11-21' }])).toBe('21/11/2026');
    expect(checkedWords([{ checkedOn: '2026-11-22' }, { checkedOn: '2026-11-21' }])).toBe(
      'từ 21/11/2026 đến 22/11/2026',
    );
  });
});

describe('what a sheet rests on', () => {
  const law = document('luat', { number: '60/2014/QH13', title: 'Luật Hộ tịch', issuedOn: '2014-11-20' });
  const bare = document('khong-so', { title: 'Công văn chưa có số' });
  const decision = document('qd', { number: '163/QĐ-BTP', issuer: 'Bộ Tư pháp' });
  // Without labels a change is called by its code.
  const vocabulary = { ...content([]).vocabulary, labels: undefined };
  const world = content([], { documents: [law, bare, decision], vocabulary });

  it('number, day, issuer, title; what is not known is left out', () => {
    expect(basisLines(['luat', 'khong-so', 'mat'], world)).toEqual([
      'nghi-dinh 60/2014/QH13 ngày 20/11/2014 của Chính phủ: Luật Hộ tịch',
      'Công văn chưa có số của Chính phủ',
    ]);
  });

  it('the version is that of the last change that has begun', () => {
    const { data } = procedure('a', {
      changes: [
        { kind: 'issued', decision: 'qd', effectiveFrom: '2026-01-01' },
        { kind: 'amended', effectiveFrom: '2027-01-01' },
      ],
    });
    expect(announcementOf(data, world, DAY)?.decision).toBe('nghi-dinh 163/QĐ-BTP của Bộ Tư pháp');
    expect(announcementOf(data, world, '2027-01-01')).toMatchObject({ decision: undefined });
    expect(announcementOf(data, world, '2025-01-01')?.decision).toBeDefined();
  });

  it('what every procedure of a list rests on is said once, when there is enough of it', () => {
    const of = (id: string, legalBasis: string[]) => procedure(id, { legalBasis });
    const shared = sharedBasis([of('a', ['1', '2', '3', '4']), of('b', ['4', '3', '2']), procedure('c')]);
    expect(shared).toEqual(['2', '3', '4']);
    expect(sharedBasis([of('a', ['1', '2']), of('b', ['1', '2'])])).toEqual([]);
    expect(sharedBasis([of('a', ['1', '2', '3'])])).toEqual([]);
  });

  it('a row names what is its own beside the shared', () => {
    const { data } = procedure('a', { legalBasis: ['luat', 'qd'], answers: { time: 'Nhanh' } });
    expect(tableRow(data, world, DAY, ['luat'])).toMatchObject({
      basis: ['Căn cứ chung', 'nghi-dinh 163/QĐ-BTP'],
      time: undefined,
      decision: undefined,
    });
    expect(tableRow(procedure('b').data, world, DAY, ['luat']).basis).toBeUndefined();
  });
});

describe('where a unit can be reached', () => {
  it('keeps every line, so that what is missing can be told', () => {
    expect(reachLines(unit('a').data).map(({ values }) => values.length)).toEqual([0, 0, 0]);
    const { data } = unit('b', {
      hours: [{ days: 'Thứ Hai', from: '08:00', to: '17:00', note: 'nghỉ trưa' }],
      contacts: [{ role: 'Văn phòng', phone: '0243 111 2222', note: 'giờ hành chính' }, { role: 'Quầy' }],
    });
    expect(reachLines(data).map(({ values }) => values)).toEqual([
      [],
      ['Thứ Hai: 08:00 đến 17:00 (nghỉ trưa)'],
      ['Văn phòng (giờ hành chính): 0243 111 2222', 'Quầy'],
    ]);
  });

  it('says where to complain also on a portal that names no place', () => {
    expect(complaintLine(emptyContent())).toBe('Phản ánh ngay tại nơi nộp hồ sơ.');
    const site = { feedback: [{ name: 'Tổng đài', phone: '1900' }, { name: 'Ứng dụng' }] };
    expect(complaintLine({ site: site as never })).toBe(
      'Phản ánh ngay tại nơi nộp hồ sơ, hoặc: Tổng đài: 1900; Ứng dụng.',
    );
  });
});

describe('the page of a board', () => {
  const place = (id: string, basis?: Record<string, string>) => ({
    id,
    label: id,
    kind: 'wall' as const,
    basis,
  });
  const plans = [plan('phuong'), plan('truong')];
  const places = [
    place('quay', { phuong: 'III.2', truong: 'III.6' }),
    place('web', { phuong: 'III.2' }),
    place('cong', { truong: 'III.3' }),
    place('khac'),
  ];
  const demands = (ids: string[]) =>
    placeDemands(ids, places, plans).map(({ plan: { id }, sections }) => [id, ...sections]);

  it('names the plan that demands all the places', () => {
    expect(demands(['quay', 'web'])).toEqual([['phuong', 'III.2']]);
    expect(demands(['quay', 'cong'])).toEqual([['truong', 'III.6', 'III.3']]);
  });

  it('else every plan that demands one, and none that the portal does not hold', () => {
    expect(demands(['web', 'cong']).map(([id]) => id)).toEqual(['phuong', 'truong']);
    expect(demands(['khac', 'mat'])).toEqual([]);
    expect(placeDemands(['quay'], places, [])).toEqual([]);
  });

  it('lists every sheet once, leaves empty kinds out', () => {
    const board: NoticeBoard = {
      unit: unit('phuong'),
      places: [],
      procedures: [procedure('a')],
      fields: [],
      lifeEvents: [],
      audiences: [],
    };
    const groups = sheetGroups(board, { guides: [] });
    expect(groups.map(({ kind, sheets }) => [kind, sheets.length])).toEqual([
      ['thu-tuc', 1],
      ['phan-anh', 1],
    ]);
  });
});
