import { buildCommand, buildSettings, builtLine } from './shared/build-command.ts';
import { buildSite } from './shared/build-site.ts';
import { runCommand } from './shared/run-command.ts';

const common = buildCommand('build', 'Kiểm tra nội dung, rồi dựng toàn bộ trang và chỉ mục tìm kiếm.');
const COMMAND = {
  ...common,
  options: {
    ...common.options,
    record: { help: 'ghi các địa chỉ mới vào sổ địa chỉ đã công bố (published-addresses.txt)' },
  },
} as const;

await runCommand(COMMAND, async ({ record, ...options }) => {
  const settings = buildSettings(options);
  const built = await buildSite(settings, record);
  if (built === null) return 1;
  console.log(builtLine(built, settings.out));
  return 0;
});
