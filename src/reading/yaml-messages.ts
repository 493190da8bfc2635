/** Mistakes in the way a head is written, said in Vietnamese and shown where they begin. */
import { isCollection, isScalar, visit, type Document, type YAMLError, type YAMLWarning } from 'yaml';

export interface YamlMistake {
  offset: number;
  /** The rest of the head can be read all the same. */
  harmless: boolean;
  message: string;
}

type Issue = YAMLError | YAMLWarning;

/** By code, and where one code covers several mistakes by the words of the library. The first that fits is taken. */
const MESSAGES: readonly { code: string; words?: RegExp; say: string }[] = [
  { code: 'DUPLICATE_KEY', say: 'Trường này đã có ở trên: mỗi trường chỉ viết một lần, xóa bớt một.' },
  { code: 'TAB_AS_INDENT', say: 'Không dùng phím Tab để thụt dòng: thay bằng hai dấu cách.' },
  { code: 'BLOCK_AS_IMPLICIT_KEY', say: 'Giá trị có dấu hai chấm ở giữa: đặt cả giá trị trong ngoặc kép.' },
  {
    code: 'MULTILINE_IMPLICIT_KEY',
    say: 'Dòng này không phải một trường: viết "tên-trường: giá trị", có dấu cách sau dấu hai chấm.',
  },
  {
    code: 'MISSING_CHAR',
    words: /Implicit map keys/,
    say: 'Dòng này thiếu dấu hai chấm: viết "tên-trường: giá trị".',
  },
  { code: 'MISSING_CHAR', words: /Missing ,/, say: 'Thiếu dấu phẩy giữa hai mục trong ngoặc.' },
  { code: 'MISSING_CHAR', words: /Missing space/, say: 'Thiếu dấu cách sau dấu hai chấm.' },
  { code: 'MISSING_CHAR', words: /without -/, say: 'Mỗi mục của danh sách phải mở đầu bằng "- ".' },
  { code: 'BAD_INDENT', say: 'Dòng này thụt lề lệch: các trường cùng cấp phải thẳng cột với nhau.' },
  {
    code: 'MULTIPLE_DOCS',
    say: 'Phần đầu tệp có thêm dòng "---": chỉ dùng một dòng mở và một dòng đóng.',
  },
  {
    code: 'BAD_DQ_ESCAPE',
    say: 'Dấu \\ trong ngoặc kép có nghĩa riêng: viết \\\\ thay cho \\, hoặc dùng ngoặc đơn.',
  },
  {
    code: 'KEY_OVER_1024_CHARS',
    say: 'Tên trường quá dài: có thể thiếu dấu hai chấm hoặc ngoặc kép ở trên.',
  },
  {
    code: 'BAD_SCALAR_START',
    say: 'Giá trị mở đầu bằng một dấu đặc biệt: đặt cả giá trị trong ngoặc kép.',
  },
  {
    code: 'UNEXPECTED_TOKEN',
    say: 'Có dấu thừa hoặc thiếu ở đây: nếu giá trị có dấu đặc biệt, đặt cả giá trị trong ngoặc kép.',
  },
];
const OTHERWISE = 'Phần đầu tệp viết chưa đúng quy cách "tên-trường: giá trị".';

/** One mistake a line, so that one slip of the finger is one report. */
export function yamlMistakes(document: Document, head: string): YamlMistake[] {
  const byLine = new Map<number, YamlMistake>();
  let openers: Opener[] | undefined;
  for (const issue of [...document.errors, ...document.warnings]) {
    const closing = missingSign(issue);
    if (closing !== undefined) openers ??= openersIn(document);
    const mistake = (closing !== undefined && unclosed(closing, issue, openers ?? [], head)) || {
      offset: issue.pos[0],
      harmless: issue.code === 'DUPLICATE_KEY',
      message: `${sentence(issue, document)} Dòng đang viết: ${lineAt(head, issue.pos[0]).text}`,
    };
    const { start } = lineAt(head, mistake.offset);
    if (!byLine.has(start)) byLine.set(start, mistake);
  }
  return [...byLine.values()];
}

function sentence(issue: Issue, { errors }: Document): string {
  // A field indented below a plain value gives two errors at one place; the line that must change is the next one.
  if (
    errors.filter(({ pos }) => pos[0] === issue.pos[0]).length > 1 &&
    issue.code === 'BLOCK_AS_IMPLICIT_KEY'
  ) {
    return 'Dòng ngay dưới thụt lề lệch: các trường cùng cấp phải thẳng cột với nhau.';
  }
  const known = MESSAGES.find(
    ({ code, words }) => code === issue.code && (words?.test(issue.message) ?? true),
  );
  return known?.say ?? OTHERWISE;
}

/** The bracket or quote that the library misses, if that is what it complains about. */
const missingSign = ({ message }: Issue): string | undefined =>
  /Missing closing (["'])quote/.exec(message)?.[1] ?? /^Flow .* end with a (.)/.exec(message)?.[1];

/** A value that begins with a sign which must be closed. */
interface Opener {
  offset: number;
  quote: boolean;
}

function openersIn(document: Document): Opener[] {
  const openers: Opener[] = [];
  visit(document, {
    Node(_key, node) {
      const offset = node.range?.[0];
      const quote = isScalar(node);
      if (offset !== undefined && (quote || (isCollection(node) && node.flow)))
        openers.push({ offset, quote });
    },
  });
  return openers;
}

/** The library notices a missing sign lines later, or at the very end; the clerk needs the place it opens. */
function unclosed(
  closing: string,
  { pos }: Issue,
  openers: readonly Opener[],
  head: string,
): YamlMistake | undefined {
  const wanted = closing === '"' || closing === "'";
  const opener = openers.findLast(({ offset, quote }) => quote === wanted && offset < pos[0]);
  return (
    opener && {
      offset: opener.offset,
      harmless: false,
      message: `Dấu ${head[opener.offset]} mở ở đây chưa đóng: thêm dấu ${closing} vào cuối giá trị.`,
    }
  );
}

const SHOWN = 80;

function lineAt(head: string, offset: number): { start: number; text: string } {
  const start = offset === 0 ? 0 : head.lastIndexOf('\n', offset - 1) + 1;
  const end = head.indexOf('\n', offset);
  const text = head.slice(start, end < 0 ? undefined : end).trim();
  return { start, text: text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text };
}
