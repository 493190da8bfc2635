/** What to write instead of an HTML tag. */
const LIST = 'mỗi mục một dòng, mở đầu bằng "- "';
const BLANK_LINE = 'để trống một dòng giữa hai đoạn';
const CODE = 'xóa cả đoạn mã';
const INSTEAD = new Map([
  ['br', `${BLANK_LINE}, hoặc đặt dấu \\ ở cuối dòng`],
  ['b', 'viết **chữ đậm**'],
  ['strong', 'viết **chữ đậm**'],
  ['u', 'viết **chữ đậm**'],
  ['i', 'viết *chữ nghiêng*'],
  ['em', 'viết *chữ nghiêng*'],
  ['s', 'viết ~~chữ gạch~~'],
  ['del', 'viết ~~chữ gạch~~'],
  ['a', 'viết [chữ hiện ra](địa chỉ)'],
  ['img', 'viết ![mô tả ảnh](đường dẫn ảnh)'],
  ['p', BLANK_LINE],
  ['div', BLANK_LINE],
  ['ul', LIST],
  ['ol', 'mỗi mục một dòng, mở đầu bằng "1. "'],
  ['li', LIST],
  ['table', 'viết bảng bằng dấu |'],
  ['tr', 'viết bảng bằng dấu |'],
  ['td', 'viết bảng bằng dấu |'],
  ['th', 'viết bảng bằng dấu |'],
  ['hr', 'viết --- trên một dòng riêng, có dòng trống ở trên'],
  ['h1', 'viết ## trước đề mục'],
  ['h2', 'viết ## trước đề mục'],
  ['h3', 'viết ### trước đề mục'],
  ['sup', 'chép ký tự có sẵn, ví dụ m²'],
  ['sub', 'chép ký tự có sẵn, ví dụ CO₂'],
  ['video', 'dùng thẻ <Video …>'],
  ['iframe', 'đặt liên kết tới trang đó, hoặc dùng thẻ <Video …>'],
  ['script', CODE],
  ['style', CODE],
]);

/** The message for an HTML tag in a body. */
export function htmlAdvice(name: string): string {
  const instead = INSTEAD.get(name.toLowerCase());
  return `Không dùng thẻ HTML <${name}> trong bài: ${instead ?? 'xóa thẻ, chỉ giữ chữ'}.`;
}
