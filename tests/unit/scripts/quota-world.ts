import type { CountedContent } from '../../../scripts/quota/content.ts';
import { QUOTA_COMMAND, runQuota, type QuotaWorld } from '../../../scripts/quota/command.ts';
import { parseOptions } from '../../../scripts/shared/options.ts';

const entry = <Data>(id: string, data: Data) => ({ id, data });
const article = (unit: string, publishedOn: string, more: object = {}) => ({
  unit,
  topic: 'cong-khai',
  format: 'tin',
  publications: [{ channel: 'trang-don-vi', publishedOn }],
  ...more,
});

/** A centre with one office below it, and a school; a plan of 2025 and one of 2021-2025 that is over. */
export const CONTENT: CountedContent = {
  plans: [
    entry('trung-tam-2025', {
      issuer: 'trung-tam',
      period: { from: '2025-01-01', to: '2025-12-31' },
      quotas: [
        { id: 'trang-don-vi', channel: 'trang-don-vi', required: 4, per: 'year' },
        { id: 'tthc', topic: 'tthc', units: ['phong'], required: 1, per: 'quarter' },
      ],
    }),
    entry('truong-2021-2025', {
      issuer: 'truong',
      period: { from: '2021-07-20', to: '2025-06-30' },
      quotas: [{ id: 'moi-nam', required: 2, per: 'year' }],
    }),
    entry('nhap', {
      issuer: 'truong',
      period: { from: '2025-01-01', to: '2025-12-31' },
      quotas: [{ id: 'x', required: 1, per: 'year' }],
      draft: true,
    }),
  ],
  units: [
    entry('trung-tam', { ended: '2025-09-30' }),
    entry('phong', { parents: [{ unit: 'trung-tam' }] }),
    entry('truong', {}),
  ],
  posts: [
    entry('2025/bai-1', article('phong', '2025-01-10')),
    entry('2025/bai-2', article('phong', '2025-02-10', { sample: true, origin: 'repost' })),
    entry('2025/bai-3', article('trung-tam', '2025-05-10', { topic: 'khac' })),
    entry('2024/bai-1', article('truong', '2024-05-10', { sample: true })),
  ],
  vocabulary: {
    topics: [{ id: 'tthc', children: [{ id: 'cong-khai' }] }, { id: 'khac' }],
    channels: [{ id: 'trang-don-vi', label: 'Trang của đơn vị' }],
    labels: undefined,
  },
};

/** Runs the command on words as typed, and gives all it said. */
export async function quotaRun(args: readonly string[], changes: Partial<QuotaWorld> = {}) {
  let out = '';
  let err = '';
  const code = await runQuota(parseOptions(QUOTA_COMMAND, args), {
    readContent: async () => ({ content: CONTENT, problems: [], files: 9 }),
    env: {},
    cwd: '.',
    now: new Date('2025-08-14T18:00:00Z'),
    stdout: { write: (text: string | Uint8Array) => Boolean((out += text)) },
    stderr: { write: (text: string | Uint8Array) => Boolean((err += text)) },
    ...changes,
  });
  return { code, out, err };
}

/** The rows that the command prints as JSON. */
export async function quotaJsonRows(...args: string[]) {
  const { out } = await quotaRun([...args, '--format', 'json']);
  return JSON.parse(out) as { asOf: string; rows: Record<string, unknown>[] };
}
