import { closingLine, sum, type Tally } from './shared/tally.ts';
import { browserTests, unitTests } from './shared/test-runners.ts';

const USAGE = `Chạy mọi kiểm thử; dòng cuối cùng là tổng: "N passed, N failed".

Cách dùng: npm test [-- unit|e2e [tên tệp…]]

  unit  chỉ kiểm thử từng phần
  e2e   chỉ dựng trang rồi kiểm thử trong trình duyệt`;

const [part, ...patterns] = process.argv.slice(2);

if (part === '--help' || part === '-h') {
  console.log(USAGE);
} else if (part !== undefined && part !== 'unit' && part !== 'e2e') {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const tallies: Tally[] = [];
  if (part !== 'e2e') tallies.push(await unitTests(patterns));
  if (part !== 'unit') tallies.push(await browserTests(patterns));
  const total = sum(tallies);
  console.log(closingLine(total));
  process.exitCode = total.failed > 0 ? 1 : 0;
}
