import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/domain/text.ts';
import { isSyllable } from '../../../src/search/words/syllable.ts';

/** Each rhyme of Vietnamese at least once. */
const SYLLABLES =
  'a ạ ác ách ai am an ang anh ao áp át au ay ắc ăm ăn ăng ắp ắt ấc âm ân âng ấp ất âu ây ' +
  'bà các sách mai làm bán sang xanh sao tháp hát sau ngày mặc năm văn đăng bắp mắt nhấc tâm dân nâng cấp đất câu cây ' +
  'e đèn kém kẻng méo ghép két tê bếch nêm nên bệnh nếp hết kêu ' +
  'đi bia bích việc tiếm tiền tiếng tiếp biết nhiều kim xin minh kịp ít chịu ' +
  'cho học đói lóm con mong hợp hót cô cốc cối hôm hôn không hộp một cơ mới cơm hơn lớp bớt ' +
  'xoong moóc boong hoa hoác hoạch ngoài khoan hoàng doanh ngoáo oạp đoạt xoay hoặc hoẵm xoắn hoẵng hoắt ' +
  'khỏe hoen ngoẻo khoét hoét khoeo ' +
  'tư của cúc cúi chùm bún chung giúp bút cưu cứ chưa mức gửi hừm chứng đứt nghỉu ' +
  'quả quốc chuột chuối chuồng thuốc muộn muốm tuần xuất khuấy khuâng luật xuân thuế huếch huênh thuở ' +
  'nước người ướm mượn thương cướp mướt hươu rượu lươn ' +
  'quy thúy khuya huých truyện tuyết huýnh khuýp huýt khuỷu quỳnh quýt quyên quyết quạch quanh quen ' +
  'y ý yếm yên yểng yết yêu ý ' +
  'gì gìn giêng giếng giết già giấy giữa giỏi giường giục giặt gió ' +
  'nghề nghiệp nghĩa ghi phường phố trường trú chứng thực khai sinh xã sổ hộ khẩu quận huyện tỉnh thư viện ' +
  'nhà nước rõ ràng vợ chồng đình pháp luật kỷ yếu dưỡng lão ủy ban nhân khuyết tật nghỉ thai';

const NOT_SYLLABLES =
  'b đ ng th tr f form online pdf app tthc ubnd cccd web email facebook zalo wifi jazz khaisinh dangky chuyentruong ' +
  'hoso lopmot bb aa ee abc bac1 xyz start click scan vneid onh och uong1 ngk tk kq sdt truongg hocj ddang kyf ' +
  'nghiepp sinhh khaii tuoit cb ea eo1 iao uie ongh anhh';

const wordsOf = (list: string): string[] => [...new Set(list.split(' '))];

describe('letters of a syllable', () => {
  it('has enough examples to mean something', () => {
    expect(wordsOf(SYLLABLES).length).toBeGreaterThan(200);
  });

  it('are those of Vietnamese words, marks aside', () => {
    expect(wordsOf(SYLLABLES).filter((word) => !isSyllable(fold(word)))).toEqual([]);
  });

  it('are not those of abbreviations, English words, joined words and raw keys', () => {
    expect(wordsOf(NOT_SYLLABLES).filter(isSyllable)).toEqual([]);
  });
});
