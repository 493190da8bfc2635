import { buildCommand, buildSettings, builtLine } from './shared/build-command.ts';
import { buildSite } from './shared/build-site.ts';
import { readPort, serveAtPort } from './shared/port.ts';
import { runCommand } from './shared/run-command.ts';

const COMMAND = buildCommand('start', 'Dựng trang rồi mở trên máy này để xem.', [
  'PORT chọn cổng; mặc định là cổng trống đầu tiên từ 4321. Dừng bằng Ctrl-C.',
]);

await runCommand(COMMAND, async (options) => {
  const settings = buildSettings(options);
  const site = { dir: settings.out, base: settings.base };
  const port = readPort(process.env);
  // A taken port should not cost a build; but nothing may answer there before the build is done.
  if (port !== undefined) await (await serveAtPort(site, port)).close();
  const built = await buildSite(settings);
  if (built === null) return 1;
  console.log(builtLine(built, settings.out));
  const server = await serveAtPort(site, port);
  console.log(`Mở trang tại ${server.url} (dừng bằng Ctrl-C)`);
  await stopSignal();
  await server.close();
  return 0;
});

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}
