import { describe, expect, it } from 'vitest';
import { errands, matrixLines } from '../../../src/components/notices/posting-work.ts';
import { postingRows, type Posting } from '../../../src/domain/postings.ts';
import { emptyContent, type Content, type Entry } from '../../../src/reading/content.ts';

const DAY = '2026-11-22';
const PLACES = ['tru-so', 'cong'];
const procedure = (id: string) =>
  ({
    id,
    data: { commonName: `Việc ${id}`, changes: [], confidence: 'high' },
  }) as unknown as Entry<'procedures'>;
const content: Content = {
  ...emptyContent(),
  procedures: [procedure('a'), procedure('b')],
  vocabulary: {
    ...emptyContent().vocabulary,
    'notice-places': [
      { id: 'tru-so', label: 'Trụ sở', kind: 'wall' },
      { id: 'cong', label: 'Cổng thông tin', short: 'Cổng', kind: 'web' },
    ],
  },
};
const version = { decision: 'moi', day: '2026-09-08', ahead: [] };
const rows = (postings: Posting[]) =>
  postingRows(
    {
      places: PLACES,
      required: new Map([
        ['a', version],
        ['b', version],
      ]),
    },
    postings,
    DAY,
    () => undefined,
  );
const at = (place: string, changes: Partial<Posting> = {}): Posting => ({
  place,
  procedures: ['a'],
  postedOn: '2026-09-01',
  version: 'cu',
  ...changes,
});

describe('what there is to do', () => {
  it('is one errand for sheets of a procedure that fail alike, wherever they hang', () => {
    const [first, ...rest] = errands(
      rows([at('tru-so', { note: 'Ở cổng.' }), at('cong', { postedOn: '2026-09-02' })]),
      'older',
      content,
      DAY,
    );
    expect(rest).toEqual([]);
    expect(first).toEqual({
      procedure: 'a',
      name: 'Việc a',
      at: [
        { place: 'Trụ sở', postedOn: '2026-09-01' },
        { place: 'Cổng', postedOn: '2026-09-02' },
      ],
      why: 'Tờ theo cu; nay là moi (từ 08/09/2026, đã 75 ngày).',
      notes: ['Ở cổng.'],
    });
  });

  it('is told apart where the reasons differ', () => {
    const told = errands(rows([at('tru-so'), at('cong', { version: undefined })]), 'older', content, DAY);
    expect(told.map(({ why }) => why)).toEqual([
      'Tờ theo cu; nay là moi (từ 08/09/2026, đã 75 ngày).',
      'Tờ không ghi quyết định, niêm yết trước lần đổi (từ 08/09/2026, đã 75 ngày).',
    ]);
  });
});

describe('the table of procedures by place', () => {
  it('has a cell for each place, empty where nothing must hang and nothing hangs', () => {
    const lines = matrixLines(
      rows([
        at('tru-so', { version: 'moi' }),
        at('cong', { version: 'moi' }),
        at('cong', { procedures: ['x'] }),
      ]),
      PLACES,
      content,
    );
    expect(lines.map(({ name, inOrder, cells }) => [name, inOrder, cells.map((row) => row?.state)])).toEqual([
      ['Việc a', true, ['current', 'current']],
      ['Việc b', false, ['missing', 'missing']],
      ['x', false, [undefined, 'take-down']],
    ]);
  });
});
