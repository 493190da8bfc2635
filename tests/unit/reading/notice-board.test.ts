import { describe, expect, it } from 'vitest';
import { emptyContent, type Content } from '../../../src/reading/content.ts';
import { hasBoard, noticeBoards } from '../../../src/reading/notice-board.ts';
import { sheetsOf } from '../../../src/reading/notice-sheets.ts';
import { lifeEvent, procedure, unit } from '../components/entries.ts';

const DAY = '2026-11-22';
const counter = { submitPlaces: ['trung-tam'], audiences: ['nguoi-dan'], confidence: 'high' } as const;
const issued = [{ kind: 'issued' as const }];
const make = (id: string, data: Parameters<typeof procedure>[1]) =>
  procedure(id, {
    ...counter,
    submitPlaces: [...counter.submitPlaces],
    audiences: [...counter.audiences],
    changes: issued,
    ...data,
  });

const ward = unit('phuong', { submitPlaces: ['trung-tam'], noticePlaces: ['tru-so', 'web'] });
const procedures = [
  make('khai-tu', { commonName: 'Khai tử', field: 'ho-tich' }),
  make('ket-hon', { commonName: 'Đăng ký kết hôn', field: 'ho-tich', audiences: ['nguoi-dan', 'can-bo'] }),
  make('lien-thong', { commonName: 'Làm một lần' }),
  make('sao-y', { commonName: 'Sao y', field: 'chung-thuc', audiences: ['doanh-nghiep'] }),
  make('cu', { commonName: 'Thủ tục cũ', field: 'ho-tich', changes: [{ kind: 'repealed' }] }),
  make('chuyen-truong', { commonName: 'Chuyển trường', submitPlaces: ['truong'] }),
];

function world(more: Partial<Content> = {}): Content {
  const empty = emptyContent();
  return {
    ...empty,
    units: [ward],
    procedures,
    vocabulary: {
      ...empty.vocabulary,
      fields: [
        { id: 'chung-thuc', label: 'Chứng thực' },
        { id: 'ho-tich', label: 'Hộ tịch' },
        { id: 'cu-tru', label: 'Cư trú' },
      ],
      audiences: [
        { id: 'nguoi-dan', label: 'Người dân', group: 'outside' },
        { id: 'doanh-nghiep', label: 'Doanh nghiệp', group: 'outside' },
        { id: 'can-bo', label: 'Cán bộ', group: 'inside' },
      ] as Content['vocabulary']['audiences'],
    },
    ...more,
  };
}

const boardOf = (content: Content) => {
  const [board] = noticeBoards(content, DAY);
  if (!board) throw new Error('no board');
  return board;
};

describe('who has a notice board', () => {
  it('a unit that must post somewhere and has not ended', () => {
    expect(hasBoard(ward, DAY)).toBe(true);
    expect(hasBoard(unit('khong-noi', { noticePlaces: [] }), DAY)).toBe(false);
    expect(hasBoard(unit('khong'), DAY)).toBe(false);
    expect(hasBoard(unit('cu', { noticePlaces: ['tru-so'], ended: '2025-06-30' }), DAY)).toBe(false);
    expect(hasBoard(unit('sap-het', { noticePlaces: ['tru-so'], ended: DAY }), DAY)).toBe(true);
  });

  it('no unit, no board', () => {
    expect(noticeBoards(world({ units: [unit('khong')] }), DAY)).toEqual([]);
  });
});

describe('what hangs on the board', () => {
  it('what the unit takes in and nobody has abolished, by name', () => {
    const board = boardOf(world());
    expect(board.procedures.map(({ id }) => id)).toEqual(['ket-hon', 'khai-tu', 'lien-thong', 'sao-y']);
    expect(board.places).toEqual(['tru-so', 'web']);
  });

  it('stands by field in the order of the list, without a field last, no empty field', () => {
    const fields = boardOf(world()).fields.map(({ id, procedures: own }) => [id, own.length]);
    expect(fields).toEqual([
      ['chung-thuc', 1],
      ['ho-tich', 2],
      ['chua-ro', 1],
    ]);
  });

  it('keeps every procedure in exactly one field', () => {
    const board = boardOf(world());
    const listed = board.fields.flatMap(({ procedures: own }) => own.map(({ id }) => id));
    expect(listed.toSorted()).toEqual(board.procedures.map(({ id }) => id).toSorted());
  });

  it('speaks to people outside the office only', () => {
    expect(boardOf(world()).audiences.map(({ id }) => id)).toEqual(['nguoi-dan', 'doanh-nghiep']);
  });

  it('knows the life events that lead to one of its procedures', () => {
    const lifeEvents = [
      lifeEvent('cuoi', { steps: [{ title: 'Đăng ký', procedures: ['ket-hon'] }] as never }),
      lifeEvent('hoc', { steps: [{ title: 'Chuyển', procedures: ['chuyen-truong'] }] as never }),
      lifeEvent('khong', { steps: [{ title: 'Nghĩ' }] as never }),
    ];
    expect(boardOf(world({ lifeEvents })).lifeEvents.map(({ id }) => id)).toEqual(['cuoi']);
  });

  it('shows a procedure until the day it is abolished', () => {
    const leaving = make('sap-bo', {
      changes: [...issued, { kind: 'repealed', effectiveFrom: '2026-12-01' }],
    });
    const content = world({ procedures: [leaving] });
    expect(boardOf(content).procedures).toHaveLength(1);
    expect(noticeBoards(content, '2026-12-01')[0]?.procedures).toEqual([]);
  });
});

describe('the sheets of a board', () => {
  it('one for each procedure, field, audience, and the feedback sheet', () => {
    const content = world();
    const sheets = sheetsOf(boardOf(content), content);
    expect(sheets.map(({ kind, id }) => [kind, id])).toEqual([
      ['thu-tuc', 'ket-hon'],
      ['thu-tuc', 'khai-tu'],
      ['thu-tuc', 'lien-thong'],
      ['thu-tuc', 'sao-y'],
      ['linh-vuc', 'chung-thuc'],
      ['linh-vuc', 'ho-tich'],
      ['linh-vuc', 'chua-ro'],
      ['phan-anh', undefined],
      ['ap-phich', 'nguoi-dan'],
      ['ap-phich', 'doanh-nghiep'],
    ]);
  });

  it('has addresses of its own, all below the board', () => {
    const content = world({
      lifeEvents: [lifeEvent('cuoi', { steps: [{ title: 'Đăng ký', procedures: ['ket-hon'] }] as never })],
      guides: [{ id: 'huong-dan' }] as never,
    });
    const addresses = sheetsOf(boardOf(content), content).map(({ address }) => address);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.every((address) => address.startsWith('/niem-yet/phuong/'))).toBe(true);
    expect(addresses).toContain('/niem-yet/phuong/phan-anh/');
    expect(addresses).toContain('/niem-yet/phuong/so-tay/');
    expect(addresses).toContain('/niem-yet/phuong/to-gap/cuoi/');
  });

  it('a board without procedures still says where to complain', () => {
    const content = world({ procedures: [] });
    expect(sheetsOf(boardOf(content), content).map(({ kind }) => kind)).toEqual(['phan-anh']);
  });
});
