import { astroEnvironment } from './shared/astro.ts';
import { buildCommand, buildSettings } from './shared/build-command.ts';
import { readPort } from './shared/port.ts';
import { run, toolScript } from './shared/run.ts';
import { runCommand } from './shared/run-command.ts';
import { ROOT } from './shared/settings.ts';

const COMMAND = buildCommand('dev', 'Chạy trang ở chế độ phát triển: sửa tệp là thấy ngay.', [
  'PORT chọn cổng; mặc định 4321. Dừng bằng Ctrl-C.',
]);

await runCommand(COMMAND, async (options) => {
  const settings = buildSettings(options);
  const port = readPort(process.env);
  const code = await run(
    process.execPath,
    [toolScript('astro'), 'dev', ...(port === undefined ? [] : ['--port', String(port)])],
    { cwd: ROOT, stdio: 'inherit', env: astroEnvironment(settings, 'development') },
  );
  return code === 0 ? 0 : 1;
});
