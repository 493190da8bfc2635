import path from 'node:path';
import { whatDiffers } from './installed.mjs';
import { takeLock } from './lock.mjs';
import { npmCi, STOPPED } from './npm-ci.mjs';

/**
 * Makes `node_modules` match package-lock.json with `npm ci`; of several launchers at once only one does it.
 * All output goes to stderr.
 * @param {string} root the project's folder
 * @returns {Promise<number>} 0; 2 when the install failed (and has been explained), 130 when it was stopped
 */
export async function install(root) {
  const release = await takeLock(path.join(root, '.cache'), 'install.lock', (owner) =>
    console.error(`Một lệnh khác (tiến trình ${owner}) đang cài các gói; chờ lệnh đó xong…`),
  );
  try {
    // Whoever held the lock may have done the work.
    const difference = whatDiffers(root);
    return difference === null ? 0 : await run(root, difference);
  } finally {
    release();
  }
}

/**
 * @param {string} root
 * @param {string} difference
 */
async function run(root, difference) {
  const why = difference === '' ? 'Chưa cài các gói của dự án' : `Các gói đã cài không khớp (${difference})`;
  console.error(`${why}; đang cài theo package-lock.json, thường mất một đến ba phút…`);
  const started = Date.now();
  const code = await npmCi(root);
  if (code === 0 && whatDiffers(root) === null) {
    console.error(`Đã cài xong sau ${Math.round((Date.now() - started) / 1000)} giây.`);
    return 0;
  }
  if (code === STOPPED) return STOPPED;
  console.error(
    `Cài không thành công (npm ci thoát với mã ${code}). Hãy kiểm tra kết nối mạng và dung lượng đĩa, ` +
      'rồi chạy lại lệnh.\nNếu vẫn lỗi, xóa thư mục node_modules và chạy: npm ci --include=dev',
  );
  return 2;
}
