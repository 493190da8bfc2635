import { describe, expect, it } from 'vitest';
import { forget, keep, recall, type Choosable } from '../../../src/components/procedure/checklist/memory.ts';
import { checklistRecord } from '../../../src/components/procedure/checklist/record.ts';
import { statusWords } from '../../../src/components/procedure/checklist/said.ts';
import { sheetData } from '../../../src/components/procedure/checklist/sheet-data.ts';
import { variantFor, variantsOf } from '../../../src/components/procedure/checklist/variants.ts';
import { qrCode } from '../../../src/components/qr.ts';
import type { Needed } from '../../../src/domain/dossier.ts';
import type { Entry } from '../../../src/reading/content.ts';
import type { Procedure } from '../../../src/schemas/procedure.ts';
import { content, labels, paper, procedure } from './procedure-builders.ts';

const PAGE = '/thu-tuc/p/';
const known: Choosable = {
  papers: ['Đơn', 'Giấy chứng sinh'],
  conditions: ['Nhờ người khác.'],
  cases: ['Trong tỉnh', 'Ngoài tỉnh'],
  channels: ['in-person', 'online'],
};
const chosen = {
  papers: new Set(['Đơn', 'Giấy chứng sinh']),
  conditions: new Set(['Nhờ người khác.']),
  case: 'Ngoài tỉnh',
  channel: 'online',
  changed: false,
};

function device(kept: Record<string, string> = {}) {
  return {
    kept,
    getItem: (name: string) => kept[name] ?? null,
    setItem: (name: string, value: string) => void (kept[name] = value),
    removeItem: (name: string) => void delete kept[name],
  };
}

describe('what the device keeps', () => {
  it('comes back as it was', () => {
    const store = device();
    expect(keep(store, PAGE, chosen, known)).toBe(true);
    expect(recall(store, PAGE, known)).toEqual(chosen);
    expect(recall(store, '/thu-tuc/q/', known).papers.size).toBe(0);
  });

  it('holds no words at all, only short keys', () => {
    const store = device();
    keep(store, PAGE, chosen, known);
    const { version, ...lists } = JSON.parse(store.kept[`giay-to:${PAGE}`] ?? '');
    expect([version, ...Object.values<string[]>(lists).flat()].join(' ')).toMatch(/^[0-9a-z ]+$/);
  });

  it('loses only papers that are gone when the record changes, and says that it changed', () => {
    const store = device();
    keep(store, PAGE, chosen, known);
    const now = recall(store, PAGE, {
      ...known,
      papers: ['Giấy mới', 'Giấy chứng sinh'],
      cases: ['Trong tỉnh'],
    });
    expect([...now.papers]).toEqual(['Giấy chứng sinh']);
    expect(now).toMatchObject({ case: undefined, channel: 'online', changed: true });
  });

  it('is gone once it is cleared', () => {
    const store = device();
    keep(store, PAGE, chosen, known);
    expect(forget(store, PAGE)).toBe(true);
    expect(store.kept).toEqual({});
  });

  it('is nothing, not an error, where the device refuses or holds junk', () => {
    const refuse = () => {
      throw new Error('QuotaExceededError');
    };
    const full = { getItem: refuse, setItem: refuse, removeItem: refuse };
    expect(keep(full, PAGE, chosen, known)).toBe(false);
    expect(forget(full, PAGE)).toBe(false);
    expect(recall(full, PAGE, known).papers.size).toBe(0);
    expect(keep(undefined, PAGE, chosen, known)).toBe(false);
    for (const junk of ['', '{', '7', 'null', '[]', '{"papers":{"a":1}}']) {
      expect(recall(device({ [`giay-to:${PAGE}`]: junk }), PAGE, known).papers.size).toBe(0);
    }
  });
});

describe('statusWords', () => {
  const need = (names: string[], unlessFound = false): Needed => ({
    papers: names.map((name) => ({ name })),
    unlessFound,
  });

  it('counts a group as one and names it as a choice', () => {
    const all = [need(['A', 'B']), need(['C']), need(['D'], true)];
    expect(statusWords(all, all, false)).toBe(
      'Còn thiếu 2 trong 2: A hoặc B; C. Nên mang phòng khi cơ quan không tra được: D.',
    );
    expect(statusWords(all, [], false)).toBe('Đã có 2 trong 2.');
  });

  it('calls nothing complete before a case is chosen', () => {
    expect(statusWords([need(['A'])], [], true)).toBe(
      'Chọn trường hợp của bạn để biết đủ giấy. Đã có 1 trong 1 giấy ai cũng cần.',
    );
    expect(statusWords([], [], true)).toBe('Chọn trường hợp của bạn để biết đủ giấy.');
  });
});

describe('times and fees that depend on the choice', () => {
  const ways = [
    { channel: 'in-person', case: 'Trong tỉnh', days: '05 ngày' },
    { channel: 'online', case: 'Trong tỉnh', days: '05 ngày' },
    { channel: 'in-person', case: 'Ngoài tỉnh', days: '08 ngày' },
    { channel: 'online', case: 'Ngoài tỉnh', days: undefined },
  ] as const;
  const variants = variantsOf(ways, ({ days }) => days);

  it('are one for each text and case, and none where all say the same', () => {
    expect(variants).toEqual([
      { text: '05 ngày', case: 'Trong tỉnh', channels: ['in-person', 'online'] },
      { text: '08 ngày', case: 'Ngoài tỉnh', channels: ['in-person'] },
    ]);
    expect(variantsOf(ways, () => '05 ngày')).toEqual([]);
    expect(variantsOf([], () => 'x')).toEqual([]);
  });

  it('are said only when the choice settles them', () => {
    expect(variantFor(variants, { case: 'Trong tỉnh', channel: 'online' })).toBe('05 ngày');
    expect(variantFor(variants, { case: 'Ngoài tỉnh', channel: 'online' })).toBeUndefined();
    expect(variantFor(variants, { case: undefined, channel: 'online' })).toBeUndefined();
  });
});

describe('checklistRecord', () => {
  it('names the cases that no paper names, ways once each, and starts in person', () => {
    const five = { value: 5, unit: 'working-day' } as const;
    const eight = { value: 8, unit: 'working-day' } as const;
    const { data } = procedure('p', {
      dossier: [paper('Đơn', { case: 'A' })],
      methods: [
        { channel: 'online', case: 'B', time: five },
        { channel: 'in-person', case: 'C', time: eight },
        { channel: 'online', case: 'C', time: eight },
      ],
    });
    expect(checklistRecord({ id: 'p', data }, labels)).toMatchObject({
      sheet: '/thu-tuc/p/giay-to.json',
      cases: ['B', 'C'],
      channels: [
        ['online', 'Trực tuyến'],
        ['in-person', 'Trực tiếp'],
      ],
      channel: 'in-person',
      times: [
        { text: '05 ngày làm việc', case: 'B' },
        { text: '08 ngày làm việc', case: 'C' },
      ],
    });
  });
});

describe('sheetData', () => {
  const unit = (id: string, data: object): Entry<'units'> =>
    ({
      id,
      collection: 'units',
      data: { name: id, kind: 'k', sources: [], ...data },
    }) as unknown as Entry<'units'>;
  const dataOf = (
    data: Partial<Procedure>,
    units: Entry<'units'>[],
    absolute = (to: string) => `https://a.example${to}`,
  ) => {
    const entry = procedure('p', data);
    return sheetData(entry, content([entry], { units }), '2026-11-22', absolute);
  };

  it('lists the doors whose place is known, that still work and take in the field', () => {
    const door = { submitPlaces: ['truong'], address: 'Số 1' };
    const hours = [{ days: 'Thứ Hai', from: '08:00', to: '17:00' }];
    const { places, where } = dataOf({ submitPlaces: ['truong'], field: 'ho-tich' }, [
      unit('mo', { ...door, hours }),
      unit('khong-dia-chi', { submitPlaces: ['truong'] }),
      unit('da-dong', { ...door, ended: '2025-06-30' }),
      unit('viec-khac', { ...door, receives: ['giao-duc'] }),
      unit('cua-khac', { ...door, submitPlaces: ['cong-an'] }),
    ]);
    expect(where).toBe('Nộp tại trường.');
    expect(places).toEqual([{ name: 'mo', address: 'Số 1', hours: 'Thứ Hai: 08:00 đến 17:00' }]);
  });

  it('has no QR code on a portal that does not know its address', () => {
    expect(dataOf({}, []).qr).toBeDefined();
    const { qr, address } = dataOf({}, [], () => undefined as unknown as string);
    expect([qr, address]).toEqual([undefined, undefined]);
  });
});

it('draws a QR code with its quiet zone and the three finder patterns', () => {
  const { size, path } = qrCode('https://cong-khai.example/thu-tuc/dang-ky-khai-sinh/');
  expect((size - 8 - 17) % 4).toBe(0);
  for (const [x, y] of [
    [4, 4],
    [size - 11, 4],
    [4, size - 11],
  ])
    expect(path).toContain(`M${x} ${y}h7v1h-7z`);
  expect(path).not.toMatch(/M\d+ [0-3]h|M[0-3] /);
});
