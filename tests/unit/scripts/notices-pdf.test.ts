import { describe, expect, it } from 'vitest';
import { complaintsAbout, SheetFault } from '../../../scripts/notices/complaints.ts';
import { printWithNumbers } from '../../../scripts/notices/page-numbers.ts';
import { readPdf, targetPages } from '../../../scripts/notices/read-pdf.ts';
import { tinyPdf } from './tiny-pdf.ts';

describe('readPdf', () => {
  it('reads pages, title and text, and names a font that the file does not hold', async () => {
    expect(await readPdf(tinyPdf(['Mot', 'Hai'], { title: 'To gap' }))).toEqual({
      pages: 2,
      title: 'To gap',
      text: 'Mot\nHai',
      foreignFonts: ['Helvetica'],
    });
  });

  it('leaves the bytes to their owner', async () => {
    const bytes = Buffer.from(tinyPdf(['Mot']));
    await readPdf(bytes);
    expect(bytes.length).toBeGreaterThan(100);
  });

  it('refuses what is no PDF', async () => {
    await expect(readPdf(new TextEncoder().encode('khong phai'))).rejects.toThrow();
  });
});

it('targetPages counts pages from 1 and leaves out what has no place', async () => {
  const bytes = tinyPdf(['Mot', 'Hai', 'Ba']);
  expect([...(await targetPages(bytes, ['muc-3', 'muc-1', 'khong-co']))]).toEqual([
    ['muc-3', 3],
    ['muc-1', 1],
  ]);
});

describe('complaintsAbout', () => {
  const right = { pages: 2, title: 'Sinh con – Phường', text: 'SINH C ON\nviệc cần làm', foreignFonts: [] };
  const sheet = { kind: 'to-gap', title: 'Sinh con' } as const;

  it('finds nothing wrong with a right file, whatever its breaks and capitals', () => {
    expect(complaintsAbout(right, sheet, 'Sinh con –  Phường'.normalize('NFD'))).toEqual([]);
    expect(complaintsAbout({ ...right, pages: 7 }, { ...sheet, kind: 'so-tay' }, right.title)).toEqual([]);
  });

  it('says in words what is wrong', () => {
    const wrong = { pages: 3, title: '', text: 'khác', foreignFonts: ['Helvetica', 'Arial'] };
    expect(complaintsAbout(wrong, sheet, 'Sinh con – Phường')).toEqual([
      'in ra 3 trang giấy, phải là 2',
      'tên ghi trong tệp là "", tên trang là "Sinh con – Phường"',
      'trong tờ in không có tên "Sinh con"',
      'phông chữ chưa nhúng vào tệp: Helvetica, Arial',
    ]);
    expect(complaintsAbout({ ...right, pages: 0 }, { ...sheet, kind: 'so-tay' }, right.title)).toEqual([
      'không có trang nào',
    ]);
  });
});

describe('printWithNumbers', () => {
  /** A book whose prints have their headings on these pages, print by print; tells what was filled in. */
  async function printed(...prints: Record<string, number>[]) {
    const filled: Record<string, number>[] = [];
    let count = 0;
    const bytes = await printWithNumbers(
      {
        targets: ['a', 'b'],
        print: async () => Uint8Array.of((count += 1)),
        fill: async (numbers) => void filled.push(Object.fromEntries(numbers)),
      },
      async ([print = 1]) => new Map(Object.entries(prints[print - 1] ?? prints.at(-1) ?? {})),
    );
    return { print: bytes[0], filled };
  }

  it('prints twice, with the numbers of the first print', async () => {
    expect(await printed({ a: 2, b: 5 })).toEqual({ print: 2, filled: [{ a: 2, b: 5 }] });
  });

  it('prints again when the numbers themselves moved the headings', async () => {
    expect(await printed({ a: 2, b: 9 }, { a: 2, b: 10 })).toEqual({
      print: 3,
      filled: [
        { a: 2, b: 9 },
        { a: 2, b: 10 },
      ],
    });
  });

  it('gives up when they never come to rest', async () => {
    const restless = [
      { a: 1, b: 2 },
      { a: 1, b: 3 },
      { a: 1, b: 2 },
      { a: 1, b: 3 },
    ];
    await expect(printed(...restless)).rejects.toThrow('số trang trong mục lục vẫn đổi sau 4 lần in');
  });

  it('names headings that are not there', async () => {
    await expect(printed({ a: 1 })).rejects.toThrow(new SheetFault('mục lục dẫn tới chỗ không có: b'));
  });

  it('prints once where there is nothing to number', async () => {
    const fill = () => Promise.reject(new Error('nothing to fill'));
    const print = async () => Uint8Array.of(1);
    expect(await printWithNumbers({ targets: [], print, fill })).toEqual(Uint8Array.of(1));
  });
});
