import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/reading/read-content.ts';

const FIXTURE = path.resolve('tests/fixtures/25-loi/content');

/** file:line:column rule – message, each word of which a clerk reads. */
const EXPECTED = [
  'events/dau-tab.mdx:8:1 yaml – Không dùng phím Tab để thụt dòng: thay bằng hai dấu cách. Dòng đang viết: - nguoi-dan',
  'news/2025/dan-sai.mdx:6:8 reference – "cong-khai-tht" ở "topic" (Chủ đề) không có trong vocabulary/topics.yaml. Gần đúng nhất: cong-khai-tthc. Được dùng: cai-cach-tthc, cong-khai-tthc, chinh-quyen-so.',
  'news/2025/dan-sai.mdx:13:16 reference – "xin-hocc" ở "procedures" mục 1 không có trong thư mục procedures/. Gần đúng nhất: xin-hoc. Được dùng: hoc-lai, hoc-them, xin-hoc.',
  'news/2025/nam-bay.mdx:14:5 less-than – Dấu < đứng sát chữ bị hiểu là thẻ: thêm dấu cách sau <, hoặc viết "dưới", hoặc viết \\< thay cho <.',
  'news/2025/nam-bay.mdx:16:1 comment – Không dùng ghi chú kiểu <!-- … -->: xóa đi, hoặc để ghi chú ngoài bài.',
  'news/2025/nam-bay.mdx:18:5 angle-link – Không đặt địa chỉ trong dấu < >: viết thẳng https://thanh-pho.example/tin, hoặc [chữ hiện ra](https://thanh-pho.example/tin).',
  'news/2025/nam-bay.mdx:20:9 html – Không dùng thẻ HTML <br> trong bài: để trống một dòng giữa hai đoạn, hoặc đặt dấu \\ ở cuối dòng.',
  'news/2025/nam-bay.mdx:22:16 brace – Dấu { có nghĩa riêng với máy: viết \\{ thay cho {, và \\} thay cho }.',
  'news/2025/sai-nam.mdx:4:7 year-folder – Bài ngày 2026-01-05 phải nằm trong thư mục news/2026/, đang ở news/2025/: chuyển tệp, hoặc sửa ngày.',
  'news/2025/ten-dai.mdx:2:8 too-long – "title" (Tiêu đề) dài 170 ký tự (tính cả dấu cách), chỉ được 160: bớt ít nhất 10 ký tự.',
  'news/2025/the-sai.mdx:14:1 code-line – Đoạn mở đầu bằng "import" bị hiểu là mã lệnh: đổi chữ đầu đoạn; nếu là mã lệnh thì xóa đi.',
  'news/2025/the-sai.mdx:16:1 component-unknown – Không có thẻ <Nota>. Gần đúng nhất: Note. Được dùng: Note, Steps, ProcedureCard, Download, Details, Video.',
  'news/2025/the-sai.mdx:18:5 link-dead – Liên kết "/thu-tuc/xin-hoc-them/" không dẫn tới trang nào của cổng. Gần đúng nhất: /thu-tuc/hoc-them/',
  'news/2025/the-sai.mdx:20:1 component-unclosed – Thẻ <Note> chưa đóng: thêm </Note> sau nội dung.',
  'news/2025/thieu-tieu-de.mdx:1:1 missing – Thiếu "title" (Tiêu đề): thêm vào phần đầu tệp. Nói ngay việc chính, không quá 160 chữ cái.',
  'news/2025/thieu-tieu-de.mdx:2:1 unknown-key – Không có trường nào tên "alsoTopic". Gần đúng nhất: alsoTopics. Còn dùng được: alsoTopics, scope, aliases, sources, sample, title, updated, material, level, transcript, related, aiAssisted và 9 trường khác.',
  'news/2025/thieu-tieu-de.mdx:4:7 date – "12/11/2025" ở "date" (Ngày bài) chưa đúng cách viết ngày: viết năm-tháng-ngày. Nên viết: 2025-11-12',
  'news/2025/thieu-tieu-de.mdx:11:9 boolean – "có" không dùng được ở "sample" (Minh họa): chỉ viết true (có) hoặc false (không). Nên viết: true',
  'pages/điều-khoản.mdx:1:1 file-name – Tên tệp "điều-khoản.mdx" là địa chỉ của trang nên chỉ gồm chữ thường không dấu, số và gạch nối. Nên đổi thành: dieu-khoan.mdx',
  'pages/gioi-thieu.mdx:4:1 yaml – Trường này đã có ở trên: mỗi trường chỉ viết một lần, xóa bớt một. Dòng đang viết: title: Giới thiệu lại',
  'procedures/hoc-lai.mdx:10:14 number-without-unit – Thời hạn 5 chưa có đơn vị: thêm "unit" (working-day, day, hour …), hoặc chuyển con số vào "asPrinted" nếu nguồn không ghi đơn vị.',
  'procedures/hoc-lai.mdx:12:11 replaced-by-missing – Thủ tục bị thay thế phải ghi thủ tục nào thay. Nên thêm: replacedBy: [ma-thu-tuc-moi]',
  'procedures/hoc-them.mdx:4:7 duplicate-code – Mã 1.000003 đã dùng ở procedures/hoc-lai.mdx: mỗi thủ tục một mã.',
  'procedures/xin-hoc.mdx:11:32 number – "50.000" ở "amount" (Số tiền) chưa đúng cách viết số: chỉ viết chữ số, không dấu chấm, không chữ. Nên viết: 50000',
  'units/truong-mau.mdx:4:14 date – Ngày 2026-02-31 ở "established" (Ngày thành lập) không có trong lịch: tháng 02/2026 có 28 ngày, không có ngày 31.',
];

describe('a content folder with 25 mistakes', () => {
  it('reports every one of them at its place, in words that say how to mend it', async () => {
    const { problems, files } = await readContent(FIXTURE);
    const told = problems.map(
      ({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule} – ${message}`,
    );
    expect(told).toEqual(EXPECTED);
    expect(told).toHaveLength(25);
    expect(problems.every(({ severity }) => severity === 'error')).toBe(true);
    expect(files).toBe(35);
  });
});
