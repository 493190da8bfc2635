// The one door to every command: `node scripts/launch.mjs NAME ARGS…`.
// This file keeps to syntax that old Node versions parse, so that they too get an answer in plain words.
var oldest = 20;

if (Number(process.versions.node.split('.')[0]) < oldest) {
  console.error(
    'Máy đang dùng Node ' +
      process.versions.node +
      '; Công Khai cần Node ' +
      oldest +
      ' trở lên.\nHãy cài bản LTS mới nhất từ https://nodejs.org rồi chạy lại lệnh.',
  );
  process.exitCode = 2;
} else {
  import('./launch/main.mjs').then(function (main) {
    return main.launch(process.argv.slice(2));
  });
}
