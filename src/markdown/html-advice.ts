/** What to write instead of an HTML tag. */
const INSTEAD: Record<string, string> = {
  br: 'để trống một dòng giữa hai đoạn, hoặc đặt dấu \\ ở cuối dòng',
  b: 'viết **chữ đậm**',
  strong: 'viết **chữ đậm**',
  i: 'viết *chữ nghiêng*',
  em: 'viết *chữ nghiêng*',
  a: 'viết [chữ hiện ra](địa chỉ)',
  img: 'viết ![mô tả ảnh](đường dẫn ảnh)',
  p: 'để trống một dòng giữa hai đoạn',
  div: 'để trống một dòng giữa hai đoạn',
  ul: 'mỗi mục một dòng, mở đầu bằng "- "',
  ol: 'mỗi mục một dòng, mở đầu bằng "1. "',
  li: 'mỗi mục một dòng, mở đầu bằng "- "',
  table: 'viết bảng bằng dấu |',
  hr: 'viết --- trên một dòng riêng, có dòng trống ở trên',
  h1: 'viết ## trước đề mục',
  h2: 'viết ## trước đề mục',
  h3: 'viết ### trước đề mục',
  video: 'dùng thẻ <Video …>',
};

/** The message for an HTML tag in a body. */
export function htmlAdvice(name: string): string {
  const instead = INSTEAD[name.toLowerCase()];
  return `Không dùng thẻ HTML <${name}> trong bài: ${instead ?? 'xóa thẻ, chỉ giữ chữ'}.`;
}
