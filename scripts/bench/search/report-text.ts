/** A run's figures as tables for the terminal. */
import Table from 'cli-table3';
import { isKept, limitsOf } from './limits.ts';
import type { CostSpread, Figure, PhoneReport } from './phone.ts';
import { failuresOf, type Judged, type Quality } from './quality.ts';
import type { SiteReport, SplitReport } from './report.ts';
import type { Speed, Times } from './speed.ts';
import { TEXT_KINDS } from './weigh.ts';

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
const milliseconds = (time: number): string =>
  Number.isFinite(time) ? `${time.toFixed(time < 100 ? 2 : 0)} ms` : '> 30 s';
const number = (figure: number): string => figure.toLocaleString('en-US');

function table(head: string[], rows: string[][]): string {
  const lines = new Table({ head, style: { head: [], border: [] } });
  lines.push(...rows);
  return lines.toString();
}

export function reportText(sites: readonly SiteReport[]): string {
  const limits = sites.flatMap(limitsOf).map((limit) => {
    const { what, figure, unit, limit: most, atLeast } = limit;
    const words = `${atLeast ? '≥' : '≤'} ${most} ${unit}`;
    return [what, `${figure.toFixed(1)} ${unit}`, words, isKept(limit) ? 'kept' : 'NOT KEPT'];
  });
  return [
    ...sites.flatMap(siteText),
    ...(limits.length > 0 ? ['', table(['limit', 'figure', 'agreed', ''], limits)] : []),
    '',
  ].join('\n');
}

function siteText({ name, pages, records, procedures, made, quality, speed, phone }: SiteReport): string[] {
  return [
    '',
    `Site "${name}": ${number(pages)} pages in the full text, ${number(records)} records in the small index, ` +
      `${number(procedures)} of them procedures`,
    ...(made
      ? [
          `  ${number(made.made)} records made up, ${number(made.words)} words, ${number(made.distinct)} distinct; ` +
            `written in ${made.seconds.content.toFixed(0)} s, built in ${made.seconds.build.toFixed(0)} s`,
        ]
      : []),
    ...(quality ? qualityText(Object.entries(quality)) : []),
    ...(speed ? speedText(speed) : []),
    ...(phone ? phoneText(phone) : []),
  ];
}

function qualityText(splits: readonly [string, SplitReport][]): string[] {
  const row = (split: string, search: string, quality: Quality): string[] => [
    split,
    search,
    String(quality.questions),
    percent(quality.success1),
    percent(quality.success3),
    quality.mrr.toFixed(3),
    percent(quality.nothing),
  ];
  return [
    table(
      ['split', 'search', 'questions', 'success@1', 'success@3', 'MRR@10', 'no result'],
      splits.flatMap(([split, { engine, plain }]) => [
        row(split, 'this engine', engine),
        row(split, 'plain Pagefind', plain),
      ]),
    ),
    ...splits.flatMap(([split, { failures }]) => (failures ? failuresText(split, failures) : [])),
  ];
}

const failuresText = (split: string, failures: readonly Judged[]): string[] => [
  '',
  `Failures of ${split}: ${failuresOf(failures).length}`,
  ...failuresOf(failures).flatMap(({ q, want, got, total }) => [
    `  "${q}" (${total} found)`,
    `    wanted  ${want.join('  ')}`,
    ...got
      .slice(0, 3)
      .map((address, at) => `    got ${at + 1}   ${address}${want.includes(address) ? '  ✓' : ''}`),
  ]),
];

function speedText({ strings, understanding, suggesting, thrown }: Speed): string[] {
  const row = (name: string, { median, p99, max }: Times): string[] =>
    [name, median, p99, max].map((cell) => (typeof cell === 'number' ? milliseconds(cell) : cell));
  return [
    table(
      [`${number(strings)} random strings`, 'median', '99 %', 'most'],
      [row('understanding', understanding), row('suggestions', suggesting)],
    ),
    `Thrown: ${thrown.length}`,
    ...thrown.slice(0, 3).map(({ typed, error }) => `  ${JSON.stringify(typed.slice(0, 60))}: ${error}`),
  ];
}

function phoneText({ visits, unanswered, smallIndex, first, next }: PhoneReport): string[] {
  const row = (name: string, pick: (spread: CostSpread) => string): string[] => [
    name,
    pick(first),
    pick(next),
  ];
  const both = (key: Figure, words: (figure: number) => string): ((spread: CostSpread) => string) => {
    return (spread) => `${words(spread[key].median)} · ${words(spread[key].p95)}`;
  };
  return [
    table(
      [`slow phone, ${visits} visits: median · 95 %`, 'first question', 'next question'],
      [
        row('first answer: scripts, small index', both('small', kilobytes)),
        row('full text after it', both('text', kilobytes)),
        ...TEXT_KINDS.map((kind) => row(`  ${kind} (median)`, ({ kinds }) => kilobytes(kinds[kind]))),
        row('last key to first results', both('first', milliseconds)),
        row('last key to full text', both('whole', milliseconds)),
      ],
    ),
    `Small index, compressed: ${kilobytes(smallIndex)}. Without a whole answer after 30 s: ${unanswered} of ${2 * visits} questions.`,
  ];
}
