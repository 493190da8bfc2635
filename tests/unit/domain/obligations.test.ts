import { describe, expect, it } from 'vitest';
import {
  evaluateObligations,
  obligationWithoutData,
  type FormSet,
  type Obligation,
  type ObligationInput,
} from '../../../src/domain/obligations.ts';
import { event, fact, onlyRow, plan, post, rowsOf, shown } from './obligations-builders.ts';

const FORMS: FormSet['items'] = [
  { activity: 'toa-dam' },
  { channel: 'trang' },
  { format: 'video' },
  { material: 'to-roi' },
];
const forms: Obligation = { kind: 'forms', id: 'o', set: 's', per: 'year' };
const contents: Obligation = { kind: 'contents', id: 'o', per: 'year' };
const audiences: Obligation = { kind: 'audiences', id: 'o', per: 'year' };
const yearly: Obligation = { kind: 'yearly-plan', id: 'o' };
const issuedBy: Obligation = { kind: 'issued-by', id: 'o', by: '2025-02-20' };
const coverage = (share: number, units?: readonly string[]): Obligation => ({
  kind: 'coverage',
  id: 'o',
  what: 'procedures-posted',
  share,
  units,
});

describe('forms', () => {
  const row = (rule: FormSet['rule'], input: Partial<ObligationInput> = {}, asOf?: string) =>
    onlyRow(rowsOf(forms, { formSets: [{ id: 's', rule, items: FORMS }], ...input }, asOf));

  it('are met by an event, a channel, a format or a material', () => {
    const talk = event('toa-dam', '2025-03-01');
    const film = post(['2025-04-01'], {
      format: 'video',
      appearances: [{ channel: 'zalo', day: '2025-04-01' }],
    });
    const leaflet = post([], { material: 'to-roi', appearances: [{ day: '2025-05-01' }] });
    const page = post(['2025-06-01'], { format: 'tin' });
    const full = row('all', { evidence: [talk, film, leaflet, page] });
    expect(full).toMatchObject({ required: 4, counted: 4, samples: 0, status: 'met', evidence: 'real' });
    expect(shown(full)).toEqual({
      'toa-dam': [talk.id],
      trang: [page.id],
      video: [film.id],
      'to-roi': [leaflet.id],
    });
    expect(full.parts.map(({ kind }) => kind)).toEqual(['activity', 'channel', 'format', 'material']);
  });

  it('asks for all, for any, or for none', () => {
    const evidence = [event('toa-dam', '2025-03-01')];
    expect(row('all', { evidence }, '2026-01-01')).toMatchObject({
      required: 4,
      counted: 1,
      status: 'missed',
    });
    expect(row('any', { evidence })).toMatchObject({ required: 1, counted: 1, status: 'met' });
    expect(row('any', {}, '2026-01-01')).toMatchObject({ required: 1, counted: 0, status: 'missed' });
    expect(row('listed', { evidence })).toMatchObject({ required: 0, counted: 1, status: 'listed' });
    expect(row('listed', {}, '2026-01-01')).toMatchObject({ required: 0, counted: 0, status: 'listed' });
  });

  it('need the form of that kind, not a name that another kind shares', () => {
    expect(row('all', { evidence: [event('video', '2025-03-01')] }).counted).toBe(0);
  });

  it('count a channel only on days inside the period', () => {
    const appearances = [
      { channel: 'trang', day: '2024-12-31' },
      { channel: 'zalo', day: '2025-01-01' },
    ];
    expect(shown(row('all', { evidence: [post([], { appearances })] }))).toEqual({});
  });

  it('give no row when the set is unknown', () => {
    expect(rowsOf(forms)).toEqual([]);
  });
});

describe('contents and audiences', () => {
  it('fill a heading by any of its topics, of either level', () => {
    const both = post(['2025-03-01'], { topics: ['cong-khai-tthc', 'tthc'] });
    const other = post(['2025-02-01'], { topics: ['hai-long'] });
    const row = onlyRow(rowsOf(contents, { evidence: [both, other] }));
    expect(shown(row)).toEqual({ 'II.2': [other.id, both.id] });
    expect(row).toMatchObject({ required: 2, counted: 1, status: 'behind' });
  });

  it('do not let a first level stand for a second one', () => {
    const plans = [plan([contents], { headings: [{ section: 'II', topics: ['cong-khai-tthc'] }] })];
    const evidence = [post(['2025-03-01'], { topics: ['tthc'] })];
    expect(onlyRow(rowsOf(contents, { plans, evidence })).counted).toBe(0);
  });

  it('serve an audience by what is made for it', () => {
    const evidence = [post(['2025-03-01'], { audiences: ['nguoi-dan', 'hoc-sinh'] })];
    expect(shown(onlyRow(rowsOf(audiences, { evidence })))).toEqual({ 'nguoi-dan': [evidence[0]?.id] });
  });

  it('ask again each period, where a record counts in each that it appeared in', () => {
    const again = post(['2025-01-31', '2025-04-01'], { topics: ['tthc'] });
    const rows = rowsOf({ ...contents, per: 'quarter' }, { evidence: [again] });
    expect(rows.map(({ counted }) => counted)).toEqual([1, 1, 0, 0]);
  });

  it('give no row for a plan without headings', () => {
    expect(rowsOf(contents, { plans: [plan([contents], { headings: [] })] })).toEqual([]);
  });

  it('name records by their first day, then by id', () => {
    const evidence = ['b', 'a', 'c'].map((id) =>
      post(id === 'c' ? ['2025-09-09', '2025-01-01'] : ['2025-02-02'], { id, topics: ['tthc'] }),
    );
    expect(shown(onlyRow(rowsOf(contents, { evidence })))).toEqual({ 'II.2': ['c', 'a', 'b'] });
  });
});

describe('whose records count', () => {
  const of = (day: string, unit: string, units: ObligationInput['units']) =>
    onlyRow(rowsOf(contents, { units, evidence: [post([day], { unit, topics: ['tthc'] })] })).counted;

  it('those of a unit below it on that day', () => {
    const units = [{ id: 'phong' }, { id: 'truong', parents: [{ unit: 'phong', to: '2025-06-30' }] }];
    expect(of('2025-06-30', 'truong', units)).toBe(1);
    expect(of('2025-07-01', 'truong', units)).toBe(0);
    expect(of('2025-06-30', 'khac', units)).toBe(0);
  });

  it('of each unit that owes, once', () => {
    const owed: Obligation = { ...contents, units: ['b', 'a', 'b'] };
    const rows = rowsOf(owed, { evidence: [post(['2025-01-01'], { unit: 'a', topics: ['tthc'] })] });
    expect(rows.map(({ unit, counted }) => [unit, counted])).toEqual([
      ['a', 1],
      ['b', 0],
    ]);
  });
});

describe('periods', () => {
  it('are cut to the plan and to the life of the unit', () => {
    const units = [{ id: 'phong', established: '2025-02-15', ended: '2025-08-10' }];
    const rows = rowsOf({ ...contents, per: 'quarter' }, { units }, '2025-08-11');
    expect(rows.map(({ period, status }) => [period.label, period.start, period.end, status])).toEqual([
      ['2025-Q1', '2025-02-15', '2025-03-31', 'missed'],
      ['2025-Q2', '2025-04-01', '2025-06-30', 'missed'],
      ['2025-Q3', '2025-07-01', '2025-08-10', 'missed'],
    ]);
  });

  it('owe nothing of a unit that did not live in the plan', () => {
    const units = [{ id: 'phong', ended: '2024-12-31' }];
    for (const each of [contents, audiences, coverage(100, ['a']), issuedBy, yearly]) {
      expect(rowsOf(each, { units })).toEqual([]);
    }
  });

  it('are upcoming before they begin and ask for parts in time', () => {
    const at = (asOf: string) => onlyRow(rowsOf(contents, {}, asOf)).status;
    expect(at('2024-12-31')).toBe('upcoming');
    expect(at('2025-01-01')).toBe('on-track');
    expect(at('2025-12-31')).toBe('behind');
    expect(at('2026-01-01')).toBe('missed');
  });

  it('see nothing that comes after as-of', () => {
    const evidence = [post(['2025-05-02'], { topics: ['tthc'] })];
    expect(onlyRow(rowsOf(contents, { evidence }, '2025-05-01')).counted).toBe(0);
    expect(onlyRow(rowsOf(contents, { evidence }, '2025-05-02')).counted).toBe(1);
  });
});

describe('coverage', () => {
  const row = (each: Obligation, input: Partial<ObligationInput>, asOf?: string) =>
    onlyRow(rowsOf(each, input, asOf));

  it('rounds the share of units up', () => {
    const three = ['a', 'b', 'c'];
    expect(row(coverage(100, three), {}).required).toBe(3);
    expect(row(coverage(50, three), {}).required).toBe(2);
    expect(row(coverage(67, three), {}).required).toBe(3);
    expect(row(coverage(1, three), {}).required).toBe(1);
  });

  it('names the units that lack the thing, and counts each once', () => {
    const facts = [fact('a', '2025-03-01'), fact('a', '2025-04-01'), fact('khac', '2025-04-01')];
    const half = row(coverage(50, ['a', 'b', 'a']), { coverage: facts });
    expect(half).toMatchObject({ unit: 'phong', required: 1, counted: 1, status: 'met' });
    expect(half.parts.map(({ id, evidence }) => [id, evidence])).toEqual([
      ['a', ['postings/a']],
      ['b', []],
    ]);
  });

  it('is not judged without a list of units', () => {
    const alone = row(coverage(100), { coverage: [fact('phong', '2025-03-01')] });
    expect(alone).toMatchObject({ required: 0, counted: 1, status: 'unknown' });
  });

  it('leaves out units that did not live in the period', () => {
    const units = [
      { id: 'cu', ended: '2024-12-31' },
      { id: 'nua-nam', ended: '2025-06-30' },
      { id: 'moi', established: '2026-01-01' },
    ];
    const { parts, required } = row(coverage(100, ['cu', 'nua-nam', 'moi', 'x']), { units });
    expect(parts.map(({ id }) => id)).toEqual(['nua-nam', 'x']);
    expect(required).toBe(2);
    expect(rowsOf(coverage(100, ['cu']), { units })).toEqual([]);
  });

  it('takes what was posted before and still stands, not what was taken away', () => {
    const counted = (changes: Parameters<typeof fact>[2]) =>
      row(coverage(100, ['a']), { coverage: [fact('a', '2024-05-01', changes)] }).counted;
    expect(counted({})).toBe(1);
    expect(counted({ until: '2025-01-01' })).toBe(1);
    expect(counted({ until: '2024-12-31' })).toBe(0);
  });

  it('takes news of the period only', () => {
    for (const what of ['information', 'reform-section', 'disclosure'] as const) {
      const counted = (day: string) =>
        row(
          { kind: 'coverage', id: 'o', what, share: 100, units: ['a'] },
          { coverage: [fact('a', day, { what })] },
        ).counted;
      expect(counted('2024-12-31')).toBe(0);
      expect(counted('2025-01-01')).toBe(1);
      expect(counted('2026-01-01')).toBe(0);
    }
  });

  it('is not met by another thing, nor after as-of, nor before the plan begins', () => {
    const other = [fact('a', '2025-03-01', { what: 'feedback-notice' })];
    expect(row(coverage(100, ['a']), { coverage: other }).counted).toBe(0);
    const own = [fact('a', '2025-03-01')];
    expect(row(coverage(100, ['a']), { coverage: own }, '2025-02-28').counted).toBe(0);
    const before = [fact('a', '2024-03-01')];
    expect(row(coverage(100, ['a']), { coverage: before }, '2024-12-31').status).toBe('upcoming');
  });
});

describe('issued by a day', () => {
  const row = (signedOn: string | undefined, asOf = '2025-12-31', units: ObligationInput['units'] = []) =>
    onlyRow(rowsOf(issuedBy, { plans: [plan([issuedBy], { signedOn })], units }, asOf));

  it('is met on the day and missed one day late', () => {
    expect(row('2025-02-20')).toMatchObject({ counted: 1, required: 1, status: 'met', evidence: 'real' });
    expect(shown(row('2025-02-20'))).toEqual({ p: ['plans/p'] });
    expect(row('2024-12-20', '2025-01-01').status).toBe('met');
    expect(row('2025-02-21')).toMatchObject({ counted: 0, status: 'missed', evidence: 'none' });
  });

  it('does not see a signature that comes after as-of', () => {
    expect(row('2025-02-10', '2025-02-09').counted).toBe(0);
    expect(row('2025-02-10', '2025-02-10').status).toBe('met');
  });

  it('is not judged when the day of signing is unknown', () => {
    expect(row(undefined, '2025-01-10').status).toBe('unknown');
    expect(row(undefined)).toMatchObject({ counted: 0, required: 1, status: 'unknown' });
  });

  it('runs from the first day of plan and unit to the deadline', () => {
    expect(row('2025-02-20').period).toEqual({
      kind: 'plan',
      label: '2025',
      start: '2025-01-01',
      end: '2025-02-20',
    });
    const young = [{ id: 'phong', established: '2025-02-01' }];
    expect(row('2025-02-20', '2025-12-31', young).period.start).toBe('2025-02-01');
  });

  it('may lie before the plan itself', () => {
    const early: Obligation = { ...issuedBy, by: '2024-12-20' };
    const at = (asOf: string, signedOn: string) =>
      onlyRow(rowsOf(early, { plans: [plan([early], { signedOn })] }, asOf));
    expect(at('2024-12-21', '2024-12-30')).toMatchObject({
      status: 'missed',
      period: { start: '2024-12-20', end: '2024-12-20' },
    });
    expect(at('2024-12-10', '2024-12-30').status).toBe('upcoming');
    expect(at('2024-12-10', '2024-12-09').status).toBe('met');
  });

  it('owes nothing of a unit that did not live on the deadline', () => {
    const signed = { plans: [plan([issuedBy], { signedOn: '2025-03-01' })] };
    expect(rowsOf(issuedBy, { ...signed, units: [{ id: 'phong', ended: '2025-02-19' }] })).toEqual([]);
    expect(rowsOf(issuedBy, { ...signed, units: [{ id: 'phong', established: '2025-02-21' }] })).toEqual([]);
  });
});

describe('a plan each year', () => {
  const fiveYears = { from: '2021-01-01', to: '2025-12-31' };
  const year = (label: string, changes = {}) =>
    plan([], { id: `nam-${label}`, period: { from: `${label}-01-01`, to: `${label}-12-31` }, ...changes });
  const rows = (plans: ObligationInput['plans'], asOf = '2026-01-01', units: ObligationInput['units'] = []) =>
    rowsOf(yearly, { plans: [plan([yearly], { period: fiveYears }), ...plans], units }, asOf);

  it('asks for each of 2021 to 2025', () => {
    const all = rows([year('2021'), year('2023'), year('2025')]);
    expect(all.map(({ period, status }) => [period.label, status])).toEqual([
      ['2021', 'met'],
      ['2022', 'missed'],
      ['2023', 'met'],
      ['2024', 'missed'],
      ['2025', 'met'],
    ]);
    expect(all.map(shown)[2]).toEqual({ '2023': ['plans/nam-2023'] });
  });

  it('does not take itself, another unit’s plan, one of several years or one that crosses the year', () => {
    const others = [
      plan([], { id: 'khac', issuer: 'khac' }),
      plan([], { id: 'hai-nam', period: { from: '2024-01-01', to: '2025-12-31' } }),
      plan([], { id: 'nam-hoc', period: { from: '2024-09-01', to: '2025-05-31' } }),
    ];
    expect(rows(others).map(({ counted }) => counted)).toEqual([0, 0, 0, 0, 0]);
    const one = plan([yearly]);
    expect(onlyRow(rowsOf(yearly, { plans: [one] })).counted).toBe(0);
  });

  it('counts from the day of signing, or from its first day when that is unknown', () => {
    const of2022 = (signedOn: string | undefined, asOf: string) =>
      rows([year('2022', { signedOn })], asOf).find(({ period }) => period.label === '2022');
    expect(of2022('2022-03-05', '2022-03-04')?.counted).toBe(0);
    expect(of2022('2022-03-05', '2022-03-05')?.status).toBe('met');
    expect(of2022('2021-12-20', '2021-12-31')?.status).toBe('met');
    expect(of2022(undefined, '2021-12-31')?.status).toBe('upcoming');
    expect(of2022(undefined, '2022-01-01')?.status).toBe('met');
  });

  it('owes nothing for years before the unit lived', () => {
    const labels = rows([], '2026-01-01', [{ id: 'phong', established: '2023-09-01' }]).map(
      ({ period }) => `${period.label} ${period.start}`,
    );
    expect(labels).toEqual(['2023 2023-09-01', '2024 2024-01-01', '2025 2025-01-01']);
  });

  it('names two plans of a year by the day they were signed', () => {
    const two = [year('2024', { id: 'b', signedOn: '2024-02-01' }), year('2024', { id: 'a' })];
    const expected = { '2024': ['plans/a', 'plans/b'] };
    expect(rows(two).map(shown)[3]).toEqual(expected);
    expect(rows([...two].reverse()).map(shown)[3]).toEqual(expected);
  });
});

describe('several plans', () => {
  it('are all evaluated, sorted by plan, obligation, unit and start', () => {
    const plans = [
      plan(
        [
          { ...contents, id: 'b', per: 'half-year' },
          { ...audiences, id: 'a', units: ['y', 'x'] },
        ],
        {
          id: 'p2',
        },
      ),
      plan([{ ...contents, per: 'quarter' }], { id: 'p10' }),
      plan([], { id: 'p3', obligations: undefined }),
    ];
    const input = { plans, units: [], formSets: [], evidence: [], coverage: [] };
    const rows = evaluateObligations(input, '2025-12-31', { samples: true });
    expect(rows.map((row) => `${row.plan} ${row.obligation} ${row.unit} ${row.period.label}`)).toEqual([
      ...['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'].map((label) => `p10 o phong ${label}`),
      'p2 a x 2025',
      'p2 a y 2025',
      'p2 b phong 2025-H1',
    ]);
  });
});

describe('samples', () => {
  const real = post(['2025-03-01'], { topics: ['tthc', 'the-che'] });
  const sample = post(['2025-02-01'], { topics: ['tthc'], sample: true });

  it('fill a part alone, or stand beside a real record', () => {
    const alone = onlyRow(rowsOf(contents, { evidence: [sample] }));
    expect(alone).toMatchObject({ counted: 1, samples: 1, evidence: 'sample' });
    const both = onlyRow(rowsOf(contents, { evidence: [sample, real] }));
    expect(both).toMatchObject({ counted: 2, samples: 0, evidence: 'real' });
    expect(both.parts.map((part) => part.sample)).toEqual([false, false]);
    expect(shown(both)['II.2']).toEqual([sample.id, real.id]);
  });

  it('are left out when told so', () => {
    expect(onlyRow(rowsOf(contents, { evidence: [sample] }, '2025-12-31', false)).counted).toBe(0);
    const facts = [fact('a', '2025-03-01', { sample: true })];
    const each = coverage(100, ['a']);
    expect(onlyRow(rowsOf(each, { coverage: facts })).samples).toBe(1);
    expect(onlyRow(rowsOf(each, { coverage: facts }, '2025-12-31', false)).counted).toBe(0);
  });
});

describe('a missed row without data', () => {
  const silent = (each: Obligation, input: Partial<ObligationInput> = {}, samples = true) => {
    const row = onlyRow(rowsOf(each, input, '2026-06-01', samples));
    const base = { plans: [plan([each])], units: [], formSets: [], evidence: [], coverage: [] };
    return obligationWithoutData({ ...base, ...input }, { samples })(row);
  };

  it('is one whose unit the portal knows nothing of in the period', () => {
    expect(silent(contents)).toBe(true);
    expect(silent(contents, { evidence: [post(['2024-12-31', '2026-01-01'])] })).toBe(true);
    expect(silent(contents, { evidence: [post(['2025-07-01'])] })).toBe(false);
    expect(silent(contents, { evidence: [post(['2025-07-01'], { unit: 'khac' })] })).toBe(true);
  });

  it('looks below the unit, and at every unit of a share', () => {
    const units = [{ id: 'phong' }, { id: 'truong', parents: [{ unit: 'phong' }] }];
    expect(silent(contents, { units, evidence: [post(['2025-07-01'], { unit: 'truong' })] })).toBe(false);
    const of = coverage(100, ['a', 'b']);
    expect(silent(of)).toBe(true);
    expect(silent(of, { evidence: [post(['2025-07-01'], { unit: 'b' })] })).toBe(false);
    expect(silent(of, { coverage: [fact('b', '2025-07-01', { what: 'feedback-notice' })] })).toBe(false);
    expect(silent(of, { coverage: [fact('b', '2024-07-01')] })).toBe(false);
  });

  it('leaves samples out when told so', () => {
    const evidence = [post(['2025-07-01'], { sample: true })];
    expect(silent(contents, { evidence })).toBe(false);
    expect(silent(contents, { evidence }, false)).toBe(true);
  });

  it('is not a plan that was signed too late, nor a row that is not missed', () => {
    expect(silent(issuedBy, { plans: [plan([issuedBy], { signedOn: '2025-03-01' })] })).toBe(false);
    expect(silent(issuedBy)).toBe(false);
    expect(silent(coverage(100))).toBe(false);
  });
});
