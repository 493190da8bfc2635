/**
 * Names of procedures by the hundred: what is done × what with × for whom, in the words of the real names and of what
 * people say instead. Read from a seeded generator; no two alike.
 */
import { between, pick, type Random } from './random.ts';
import { capital } from './rare-words.ts';
import { shortened, type Writer } from './writer.ts';

export interface ProcedureName {
  name: string;
  commonName: string;
  aliases: string[];
}

/** Official wording, then what people say. */
type Said = readonly [official: string, ...everyday: [string, ...string[]]];

const ACTIONS: readonly Said[] = [
  ['Đăng ký', 'làm', 'đăng ký', 'xin làm', 'khai'],
  ['Đăng ký lại', 'làm lại', 'đăng ký lại', 'mất'],
  ['Cấp lại', 'xin cấp lại', 'làm lại', 'mất', 'hỏng'],
  ['Cấp đổi', 'đổi', 'xin đổi', 'hết hạn'],
  ['Cấp bản sao', 'xin bản sao', 'sao', 'trích lục'],
  ['Xác nhận', 'xin xác nhận', 'xác nhận', 'xin giấy'],
  ['Chứng thực', 'chứng thực', 'công chứng', 'sao y'],
  ['Thay đổi, cải chính, bổ sung thông tin', 'sửa', 'đính chính', 'ghi sai', 'đổi thông tin'],
  ['Thành lập hoặc cho phép thành lập', 'xin mở', 'mở', 'lập'],
  ['Cho phép hoạt động đối với', 'xin phép hoạt động', 'giấy phép hoạt động', 'cho chạy'],
  ['Sáp nhập, chia, tách', 'gộp', 'tách', 'nhập', 'chia'],
  ['Giải thể', 'đóng', 'đóng cửa', 'thôi mở'],
  ['Tiếp nhận', 'nộp', 'nhận', 'xin vào'],
  ['Chuyển', 'chuyển', 'đổi chỗ', 'rút'],
  ['Đề nghị hỗ trợ', 'xin hỗ trợ', 'tiền hỗ trợ', 'trợ cấp'],
  ['Đề nghị miễn, giảm', 'xin miễn', 'xin giảm', 'được giảm'],
  ['Xét, cấp', 'xét', 'được hưởng', 'nhận'],
  ['Liên thông điện tử:', 'làm một lần', 'làm chung', 'liên thông'],
  ['Gia hạn', 'gia hạn', 'kéo dài', 'hết hạn'],
  ['Chấm dứt, thu hồi', 'thôi', 'hủy', 'trả lại', 'xóa'],
];

const THINGS: readonly Said[] = [
  ['khai sinh', 'khai sinh', 'giấy khai sinh'],
  ['kết hôn', 'kết hôn', 'giấy kết hôn', 'hôn thú'],
  ['khai tử', 'khai tử', 'giấy chứng tử'],
  ['giám hộ', 'giám hộ', 'người trông nom'],
  ['việc nhận cha, mẹ, con', 'nhận cha cho con', 'nhận con'],
  ['nuôi con nuôi', 'con nuôi', 'nhận con nuôi'],
  ['tình trạng hôn nhân', 'giấy độc thân', 'chưa vợ chưa chồng'],
  ['thường trú', 'hộ khẩu', 'thường trú'],
  ['tạm trú', 'tạm trú', 'KT3'],
  ['thẻ căn cước', 'căn cước', 'CCCD'],
  ['thẻ bảo hiểm y tế', 'thẻ bảo hiểm', 'BHYT'],
  ['văn bằng, chứng chỉ', 'bằng tốt nghiệp', 'chứng chỉ'],
  ['học bạ', 'học bạ', 'sổ điểm'],
  ['học bổng chính sách', 'học bổng', 'tiền học bổng'],
  ['chi phí học tập', 'tiền học', 'chi phí học'],
  ['học phí', 'học phí', 'tiền trường'],
  ['tiền ăn trưa, ăn bán trú', 'tiền ăn', 'bán trú'],
  ['nhà trẻ, trường mẫu giáo, trường mầm non', 'trường mầm non', 'nhà trẻ'],
  ['cơ sở giáo dục mầm non độc lập', 'nhóm trẻ', 'lớp mẫu giáo tư'],
  ['trường tiểu học', 'trường cấp 1', 'trường tiểu học'],
  ['trường trung học cơ sở', 'trường cấp 2', 'trường THCS'],
  ['trường trung học phổ thông', 'trường cấp 3', 'trường THPT'],
  ['trung tâm ngoại ngữ, tin học', 'trung tâm tiếng Anh', 'trung tâm tin học'],
  ['trung tâm học tập cộng đồng', 'trung tâm cộng đồng', 'lớp bổ túc'],
  ['hoạt động dạy thêm, học thêm', 'dạy thêm', 'học thêm'],
  ['hoạt động giáo dục kỹ năng sống', 'lớp kỹ năng', 'kỹ năng sống'],
  ['trợ cấp xã hội hằng tháng', 'trợ cấp', 'tiền trợ cấp'],
  ['mai táng phí, tử tuất', 'mai táng phí', 'tiền tuất'],
  ['mức độ khuyết tật', 'giấy khuyết tật', 'khuyết tật'],
  ['hộ nghèo, hộ cận nghèo', 'sổ hộ nghèo', 'cận nghèo'],
  ['giấy phép xây dựng nhà ở', 'phép xây nhà', 'xây nhà'],
  ['quyền sử dụng đất', 'sổ đỏ', 'giấy đất'],
  ['hộ kinh doanh', 'giấy phép kinh doanh', 'mở quán'],
  ['an toàn thực phẩm', 'giấy vệ sinh thực phẩm', 'bếp ăn'],
  ['hợp đồng, giao dịch', 'hợp đồng', 'giấy mua bán'],
  ['di chúc', 'di chúc', 'giấy để lại'],
  ['văn bản thỏa thuận phân chia di sản', 'chia thừa kế', 'thừa kế'],
  ['chế độ người có công', 'người có công', 'chế độ thương binh'],
  ['nghĩa vụ quân sự', 'nghĩa vụ quân sự', 'đi bộ đội'],
  ['biển số nhà', 'số nhà', 'biển số nhà'],
];

const PERSONS: readonly Said[] = [
  ['trẻ em dưới 6 tuổi', 'bé', 'con nhỏ'],
  ['trẻ em mẫu giáo', 'trẻ mẫu giáo', 'con học mầm non'],
  ['học sinh tiểu học', 'học sinh cấp 1', 'con tiểu học'],
  ['học sinh trung học cơ sở', 'học sinh cấp 2', 'con cấp 2'],
  ['học sinh trung học phổ thông', 'học sinh cấp 3', 'con cấp 3'],
  ['sinh viên, học viên', 'sinh viên', 'học viên'],
  ['người cao tuổi', 'người già', 'ông bà'],
  ['người khuyết tật', 'người khuyết tật', 'con khuyết tật'],
  ['người nước ngoài cư trú tại Việt Nam', 'người nước ngoài', 'con lai'],
  ['người Việt Nam định cư ở nước ngoài', 'Việt kiều', 'người ở nước ngoài về'],
  ['người dân tộc thiểu số', 'người dân tộc', 'con dân tộc'],
  ['người thuê, mượn, ở nhờ nhà', 'người thuê trọ', 'ở trọ'],
  ['cán bộ, giáo viên, nhân viên', 'giáo viên', 'cô giáo'],
  ['cơ sở tư thục, dân lập', 'trường tư', 'tư thục'],
  ['tổ chức, doanh nghiệp', 'doanh nghiệp', 'công ty'],
  ['hộ gia đình', 'gia đình', 'cả nhà'],
];

const LONGEST_COMMON_NAME = 60;
const LONGEST_ALIAS = 80;
/** How often, with these the sayings of 46 procedures compress as well as those of the 46 real ones. */
const USUAL = 0.3;
const USUAL_WORDS = 6;

/**
 * Gives names that were not given before. Throws when all have been given.
 * @param lengths of the sayings wanted, in words
 */
export type NewName = (writer: Writer, lengths: readonly number[]) => ProcedureName;

export function procedureNames(random: Random): NewName {
  const left = ACTIONS.flatMap((action) =>
    THINGS.flatMap((thing) => PERSONS.map((person) => ({ action, thing, person }))),
  );
  return (writer, lengths) => {
    const [chosen] = left.splice(Math.floor(random() * left.length), 1);
    if (!chosen) throw new Error('no procedure names left');
    const { action, thing, person } = chosen;
    return {
      name: `${action[0]} ${thing[0]} đối với ${person[0]}`,
      commonName: shortened(capital(`${action[1]} ${thing[1]} cho ${person[1]}`), LONGEST_COMMON_NAME),
      aliases: sayings(random, writer, chosen, lengths),
    };
  };
}

function sayings(
  random: Random,
  writer: Writer,
  { action, thing, person }: Record<'action' | 'thing' | 'person', Said>,
  lengths: readonly number[],
): string[] {
  const said = (words: Said): string => pick(random, words.slice(1));
  const patterns = [
    () => `${said(action)} ${said(thing)}`,
    () => `${said(thing)} ${said(person)}`,
    () => `${said(action)} ${said(thing)} cho ${said(person)}`,
    () => `${said(action)} ${said(thing)} ${pick(random, TAILS)}`,
    () => said(thing),
    () => '',
  ];
  const plain = (words: number): string[] =>
    writer.phrase(words).toLocaleLowerCase('vi').replace(/[,;:]/g, '').split(' ');
  // People say the same thing in many ways: some of the other words are the same ones again.
  const usual = plain(USUAL_WORDS);
  const others = (words: number): string[] => {
    if (words <= 0) return [];
    if (random() >= USUAL) return plain(words);
    const from = between(random, 0, Math.max(0, USUAL_WORDS - words));
    return usual.slice(from, from + words);
  };
  const found = lengths.map((words) => {
    const begun = pick(random, patterns)().split(' ').filter(Boolean).slice(0, words);
    return shortened([...begun, ...others(words - begun.length)].join(' '), LONGEST_ALIAS);
  });
  return [...new Set(found)];
}

/** How many words each saying of a record has. */
export const wordCounts = (sayings: readonly string[] = []): number[] =>
  sayings.map((saying) => saying.split(' ').length);

const TAILS = [
  'ở đâu',
  'cần gì',
  'mất bao lâu',
  'qua mạng',
  'hộ người khác',
  'khi chuyển nhà',
  'bị trả lại',
  'lần đầu',
];
