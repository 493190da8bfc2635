import path from 'node:path';
import type { BuildResult } from './build-site.ts';
import { CONTENT_OPTION, type CommandSpec, type OptionSpec, type OptionValues } from './options.ts';
import { readSettings, type Settings } from './settings.ts';
import { readToday } from './today.ts';

const OPTIONS = {
  content: CONTENT_OPTION,
  out: { value: 'THƯ-MỤC', help: 'nơi đặt trang đã dựng; mặc định: CONG_KHAI_OUT, không có thì dist' },
  base: { value: 'ĐƯỜNG-DẪN', help: 'trang nằm dưới đường dẫn này; mặc định: BASE_PATH, không có thì /' },
} as const satisfies Record<string, OptionSpec>;

type BuildOptions = OptionValues<typeof OPTIONS>;

/** The options that build, start and dev share. */
export function buildCommand(
  name: string,
  summary: string,
  notes: readonly string[] = [],
): CommandSpec<typeof OPTIONS> {
  return {
    usage: `npm run ${name} --`,
    summary,
    options: OPTIONS,
    notes: [
      ...notes,
      'Biến môi trường: CONG_KHAI_CONTENT, CONG_KHAI_OUT, CONG_KHAI_TODAY, BASE_PATH.',
      'Mã trả về: 0 là xong; 1 là nội dung hoặc trang có lỗi; 2 là lệnh ghi sai hoặc nội dung không đọc được.',
    ],
  };
}

/**
 * What the environment says, unless an option says otherwise.
 * @throws {UsageError} on a setting that cannot be, CONG_KHAI_TODAY included: the pages will count from it
 */
export function buildSettings({ content, out, base }: BuildOptions): Settings {
  readToday(process.env, new Date());
  return readSettings({
    ...process.env,
    ...(content && { CONG_KHAI_CONTENT: content }),
    ...(out && { CONG_KHAI_OUT: out }),
    ...(base && { BASE_PATH: base }),
  });
}

/** The one line of a finished build, such as "Đã dựng 120 trang trong 9,5 giây vào dist". */
export function builtLine({ pages, added, warnings, seconds }: BuildResult, out: string): string {
  const time = seconds.toLocaleString('vi-VN', { maximumFractionDigits: 1 });
  const line = `Đã dựng ${pages.toLocaleString('vi-VN')} trang trong ${time} giây vào ${path.relative(process.cwd(), out) || out}`;
  const remarks = [
    warnings > 0 && `nội dung có ${warnings} nhắc nhở: npm run check`,
    added > 0 && `${added} địa chỉ mới chưa ghi vào sổ: npm run build -- --record`,
  ].filter((remark) => remark !== false);
  return remarks.length === 0 ? line : `${line} (${remarks.join('; ')})`;
}
