import { readContent } from '../src/reading/read-content.ts';
import { problemsText } from './check-output.ts';
import { CONTENT_OPTION, type CommandSpec } from './shared/options.ts';
import { runCommand } from './shared/run-command.ts';
import { contentFolder, UsageError } from './shared/settings.ts';

const COMMAND = {
  usage: 'npm run check --',
  summary: 'Soát mọi tệp nội dung và báo mọi lỗi trong một lần: ở tệp nào, dòng nào, sửa thế nào.',
  options: {
    content: CONTENT_OPTION,
    format: { value: 'DẠNG', help: 'cách in kết quả', choices: ['text', 'json'] },
  },
  notes: ['Mã thoát: 0 không có lỗi, 1 có lỗi, 2 dùng sai hoặc không đọc được thư mục.'],
} as const satisfies CommandSpec;

await runCommand(COMMAND, async ({ content, format }) => {
  const dir = contentFolder(content);
  const { problems, files } = await readContent(dir).catch((cause: unknown) => {
    throw new UsageError(
      `Không đọc được thư mục nội dung "${dir}": ${(cause as NodeJS.ErrnoException).code ?? String(cause)}.`,
    );
  });
  process.stdout.write(
    format === 'json'
      ? `${JSON.stringify({ problems, files }, null, 2)}\n`
      : problemsText(problems, files, process.stdout),
  );
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
});
