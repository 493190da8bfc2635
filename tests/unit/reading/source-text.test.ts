import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { FileReport } from '../../../src/reading/problem.ts';
import { cleanText, placeIn, readClean } from '../../../src/reading/source-text.ts';
import { text } from '../../../src/schemas/field.ts';
import { readText } from './read-text.ts';

const SCHEMA = z.strictObject({ a: text('A', 'A.') });
const ODD =
  'invisible-sign – Có dấu cách lạ hoặc ký tự ẩn (thường do chép từ nơi khác): cổng tự bỏ, nên gõ lại đoạn này.';
const FORM =
  'unicode-form – Chữ có dấu ở đây gõ theo kiểu tổ hợp: cổng tự đổi sang kiểu dựng sẵn; nên chỉnh bộ gõ sang "Unicode dựng sẵn".';

describe('the text of a file', () => {
  it.each([
    ['line ends of Windows', '---\r\na: x\r\n---\r\nchữ\r\n', 'chữ\n'],
    ['line ends of an old Mac', '---\ra: x\r---\rchữ', 'chữ'],
    ['a mark at its start', '\uFEFF---\na: x\n---\nchữ', 'chữ'],
  ])('may have %s', (_case, raw, body) => {
    expect(readText(SCHEMA, raw)).toMatchObject({ data: { a: 'x' }, body, bodyLine: 3, problems: [] });
  });

  it.each([
    ['a space that does not break', '---\na: một\u00A0hai\n---\n', 'một hai', [`2:7 ${ODD}`]],
    ['nothing that takes no room', '---\na: mộ\u200Bt\n---\n', 'một', [`2:6 ${ODD}`]],
    ['a soft hyphen', '---\na: m\u00ADột\n---\n', 'một', [`2:5 ${ODD}`]],
    ['a line end of word processors', '---\na: một\u2028hai\n---\n', 'một hai', [`2:7 ${ODD}`]],
    ['marks typed apart', '---\na: vie\u0302\u0323t\n---\n', 'việt', [`2:6 ${FORM}`]],
    ['marks typed apart after an emoji', '---\na: 👍 e\u0302\n---\n', '👍 ê', [`2:7 ${FORM}`]],
    ['marks apart with nothing between', '---\na: e\u200B\u0302\n---\n', 'ê', [`2:4 ${FORM}`, `2:5 ${ODD}`]],
  ])('is mended, with a word of warning: %s', (_case, raw, a, told) => {
    const read = readText(SCHEMA, raw);
    expect(read.data).toEqual({ a });
    expect(read.told.sort()).toEqual(told);
    expect(read.problems.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  it.each([0x00ad, 0x061c, 0x180e, 0x200b, 0x200e, 0x202e, 0x2060, 0x2061, 0x2066, 0x2069, 0xfeff])(
    'loses the invisible sign %i',
    (sign) => {
      const report = new FileReport('x');
      expect(cleanText(`mộ${String.fromCodePoint(sign)}t`, report)).toBe('một');
      expect(report.problems.map(({ rule }) => rule)).toEqual(['invisible-sign']);
    },
  );

  it('is left as it is when every sign of it is usual: none of them composes, hides or breaks', () => {
    for (let sign = 0x20; sign < 0x2030; sign += 1) {
      const word = `a${String.fromCodePoint(sign)}e`;
      const report = new FileReport('x');
      const clean = cleanText(word, report);
      expect(clean === word, word).toBe(report.problems.length === 0);
      if (clean === word) expect(clean).toBe(word.normalize('NFC'));
    }
  });

  it('comes out in one form, whatever goes in, and cleaning it again changes nothing', () => {
    const piece = fc.constantFrom(
      'e',
      '\u0302',
      '\u0301',
      '\u0323',
      'ệ',
      '\u200B',
      '\u00A0',
      '\u2029',
      '\u2066',
      '\r',
      '\n',
      '👍',
      'đ',
      'D',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const clean = cleanText(pieces.join(''), new FileReport('x'));
        expect(clean).toBe(clean.normalize('NFC'));
        const again = new FileReport('x');
        expect(cleanText(clean, again)).toBe(clean);
        expect(again.problems).toEqual([]);
      }),
    );
  });

  it('knows the line and column of an offset', () => {
    expect(placeIn('ab\ncd', 0)).toEqual({ line: 1, column: 1 });
    expect(placeIn('ab\ncd', 2)).toEqual({ line: 1, column: 3 });
    expect(placeIn('ab\ncd', 3)).toEqual({ line: 2, column: 1 });
    expect(placeIn('ab\ncd', 4, 10)).toEqual({ line: 12, column: 2 });
  });
});

describe('the bytes of a file', () => {
  let dir = '';
  beforeAll(async () => {
    dir = await mkdtemp(path.join(tmpdir(), 'cong-khai-'));
  });
  afterAll(() => rm(dir, { recursive: true }));

  const read = async (bytes: Buffer) => {
    await writeFile(path.join(dir, 'x.yaml'), bytes);
    const report = new FileReport('x.yaml');
    const clean = await readClean(dir, 'x.yaml', report);
    return {
      clean,
      told: report.problems.map((each) => `${each.line}:${each.column} ${each.severity} ${each.rule}`),
    };
  };

  it('are UTF-8', async () => {
    expect(await read(Buffer.from('a: việt'))).toEqual({ clean: 'a: việt', told: [] });
  });

  it('are refused in UTF-16, but read, so that other mistakes show', async () => {
    expect(await read(Buffer.from('\uFEFFa: việt', 'utf16le'))).toEqual({
      clean: 'a: việt',
      told: ['1:1 error encoding'],
    });
  });

  it('are refused where letters are lost', async () => {
    const { told } = await read(Buffer.concat([Buffer.from('a: b\nc: '), Buffer.from([0xe9])]));
    expect(told).toEqual(['2:4 error encoding']);
  });
});
