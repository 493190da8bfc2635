import { runAstro } from './shared/astro.ts';
import { run, toolScript } from './shared/run.ts';
import { runCommand } from './shared/run-command.ts';
import { readSettings, ROOT } from './shared/settings.ts';

const COMMAND = {
  usage: 'npm run lint --',
  summary: 'Soát mã nguồn bằng eslint, prettier và astro check; chạy cả ba dù một bước có lỗi.',
  options: {},
  notes: ['Mã trả về: 0 là không có gì phải sửa; 1 là có; 2 là lệnh ghi sai.'],
} as const;

/** The tools in their order, each with what it is run with. */
const TOOLS = {
  eslint: ['--max-warnings', '0', '.'],
  prettier: ['--check', '--log-level', 'warn', '.'],
  astro: ['check', '--noSync', '--minimumFailingSeverity', 'warning'],
};

await runCommand(COMMAND, async () => {
  // Types of the content for `astro check`.
  const failed: string[] = (await runAstro('sync', readSettings())) ? [] : ['astro sync'];
  for (const [tool, args] of Object.entries(TOOLS)) {
    const code = await run(process.execPath, [toolScript(tool), ...args], { cwd: ROOT, stdio: 'inherit' });
    if (code !== 0) failed.push(tool === 'astro' ? 'astro check' : tool);
  }
  console.log(
    failed.length === 0
      ? 'Không có gì phải sửa: eslint, prettier, astro check.'
      : `Còn chỗ phải sửa: ${failed.join(', ')}.`,
  );
  return failed.length === 0 ? 0 : 1;
});
