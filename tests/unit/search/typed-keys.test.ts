import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/domain/text.ts';
import { readKeys, withTone } from '../../../src/search/words/typed-keys.ts';

describe('raw Telex keys', () => {
  it.each([
    ['đăng', ['ddawng', 'dawngd', 'ddangw', 'dangdw']],
    ['ký', ['kys']],
    ['trường', ['truwowngf', 'truowngf', 'truongwf', 'truongfw', 'truwongf', 'truwfowng']],
    ['được', ['dduwowcj', 'dduowcj', 'dduocwj', 'duocwjd', 'dduwocj']],
    ['chuyển', ['chuyeern', 'chuyeenr', 'chuyenre', 'chuyrene']],
    ['người', ['nguwowif', 'nguowif', 'nguoiwf', 'nguwfowi']],
    ['nước', ['nuwowcs', 'nuowcs', 'nuocws', 'nwowcs']],
    ['thủ', ['thur']],
    ['tục', ['tucj', 'tujc']],
    ['hộ', ['hooj', 'hojo']],
    ['khẩu', ['khaaur', 'khauar']],
    ['giấy', ['giaays', 'giaasy', 'giayas']],
    ['quyết', ['quyeets', 'quyeest']],
    ['việc', ['vieejc', 'vieecj', 'viejec']],
    ['tiếng', ['tieengs', 'tieesng']],
    ['lớp', ['lowps', 'lopws', 'lowsp']],
    ['chứng', ['chuwngs', 'chungws', 'chwngs']],
    ['thực', ['thuwcj', 'thwcj']],
    ['sửa', ['suwar', 'suawr', 'suarw']],
    ['giữa', ['giuwax', 'giuawx']],
    ['của', ['cuar', 'cura']],
    ['hoặc', ['hoawcj', 'hoacwj']],
    ['hòa', ['hoaf', 'hofa']],
    ['thúy', ['thuys']],
    ['quý', ['quys']],
    ['quăng', ['quawng']],
    ['thuở', ['thuowr', 'thuwowr']],
    ['quở', ['quowr']],
    ['gì', ['gif']],
    ['ngoài', ['ngoaif', 'ngoafi']],
    ['yêu', ['yeeu']],
    ['thuế', ['thuees']],
    ['tuần', ['tuaanf']],
    ['uống', ['uoongs']],
    ['xã', ['xax']],
    ['nghiệp', ['nghieepj', 'nghiepje']],
    ['huyện', ['huyeenj']],
    ['khỏe', ['khoer']],
    ['mã', ['max']],
  ])('%s is typed %j', (word, keys) => {
    expect(keys.map(readKeys)).toEqual(keys.map(() => word));
    expect(keys.map((each) => readKeys(each.toUpperCase()))).toEqual(keys.map(() => word));
  });

  it('lets the last tone count', () => {
    expect(readKeys('kyfs')).toBe('ký');
  });
});

describe('raw VNI keys', () => {
  it.each([
    ['đăng', ['d9a8ng', 'd9ang8', 'dang98', 'da8ng9']],
    ['ký', ['ky1']],
    ['trường', ['tru7o7ng2', 'truo7ng2', 'truong72', 'truong27', 'tru7o72ng']],
    ['được', ['d9u7o7c5', 'duoc795', 'd9uoc75']],
    ['học', ['hoc5', 'ho5c']],
    ['chuyển', ['chuye6n3', 'chuyen63', 'chuye63n']],
    ['giấy', ['gia6y1', 'giay61']],
    ['hộ', ['ho65', 'ho56']],
    ['khẩu', ['kha6u3', 'khau63']],
    ['sửa', ['su7a3', 'sua73']],
    ['thực', ['thu7c5']],
    ['quyết', ['quye6t1', 'quyet61']],
    ['hoặc', ['hoa8c5', 'hoac85']],
    ['người', ['ngu7o7i2', 'nguoi72']],
    ['mã', ['ma4']],
    ['ở', ['o73']],
    ['ý', ['y1']],
  ])('%s is typed %j', (word, keys) => {
    expect(keys.map(readKeys)).toEqual(keys.map(() => word));
  });
});

describe('what is left as it was typed', () => {
  it.each([
    [
      'English',
      'online form app pdf web wifi email file word excel class pass gmail zalo internet scan photo data',
    ],
    ['abbreviations', 'vneid tthc ubnd cccd cmnd gplx bhyt bhxh thcs thpt sgk sdt qr kh nd cv hs'],
    [
      'Vietnamese without marks',
      'khai sinh truong hoc dang ky thuong khuya hoac nguoi quyen nghiep lop con be',
    ],
    ['numbers and classes', 'ct07 mau01 bai10 a1 a4 b2 c1 quan9 tuan9 phong9 nam9 q1 covid19 c06 2025'],
    ['words with marks', 'đăng ký trường'],
    ['nothing', ' - a'],
    ['too long for a word', 'nghieeengggggggggggs'],
  ])('%s: %s', (_what, words) => {
    expect(words.split(' ').filter((word) => readKeys(word) !== undefined)).toEqual([]);
  });
});

describe('any keys', () => {
  it('give letters that are the same without marks but for the keys that mark them', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9]{1,12}$/), (keys) => {
        const word = readKeys(keys);
        if (word === undefined) return;
        expect(word).toBe(word.normalize('NFC'));
        expect(fold(word).length).toBeLessThanOrEqual(keys.length);
        expect(word).not.toBe(keys);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('where a tone stands', () => {
  it.each([
    ['hoa', '\u0300', 'hòa'],
    ['hoan', '\u0300', 'hoàn'],
    ['khoe', '\u0309', 'khỏe'],
    ['thuy', '\u0301', 'thúy'],
    ['quy', '\u0301', 'quý'],
    ['gia', '\u0300', 'già'],
    ['gi', '\u0300', 'gì'],
    ['mua', '\u0300', 'mùa'],
    ['cưa', '\u0309', 'cửa'],
    ['ngoai', '\u0300', 'ngoài'],
    ['trương', '\u0300', 'trường'],
    ['quyên', '\u0300', 'quyền'],
    ['giương', '\u0300', 'giường'],
    ['b', '\u0300', 'b'],
    ['ban', '', 'ban'],
  ])('%s with %j: %s', (letters, tone, word) => {
    expect(withTone(letters, tone)).toBe(word);
  });
});
