import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../../scripts/shared/settings.ts';
import { evaluateQuotas } from '../../../src/domain/quota.ts';
import { labelledStretch } from '../../../src/domain/report/stretch.ts';
import type { Figure, ReportModel } from '../../../src/domain/report/types.ts';
import { TASK_STATES } from '../../../src/domain/task-state.ts';
import type { Content } from '../../../src/reading/content.ts';
import { quotaInput } from '../../../src/reading/quota-input.ts';
import { readContent } from '../../../src/reading/read-content.ts';
import { reportModel } from '../../../src/reading/report/model.ts';

const CENTRE = 'trung-tam-pvhcc-ha-noi';
let content: Content;

beforeAll(async () => {
  ({ content } = await readContent(path.join(ROOT, 'content'), { bodies: false }));
}, 60_000);

function model(id: string, label: string, cutoff: string, samples = true): ReportModel {
  const unit = content.units.find((each) => each.id === id);
  const stretch = labelledStretch(label);
  const made = unit && stretch && reportModel(content, unit, stretch, { cutoff, samples });
  if (!made) throw new Error(`no model: ${id} ${label}`);
  return made;
}

/** Every figure of a model. */
const figuresOf = ({
  posts,
  reposts,
  forms,
  channels,
  contents,
  quotas,
  obligations,
}: ReportModel): Figure[] => [
  posts,
  reposts,
  ...forms.flatMap(({ figures }) => figures),
  ...channels.flatMap(({ published, sent, reposts: again }) => [published, sent, again]),
  ...contents.flatMap(({ lines, other }) => [...lines.map((line) => line.posts), other]),
  ...[...quotas, ...obligations].map(({ counted }) => counted),
];

describe('a report of a month', () => {
  const august = (cutoff: string) =>
    model(CENTRE, '2025-08', cutoff).quotas.map(({ period, state }) => [period.label, state]);

  it('judges the month with the end of its last day, and what runs on by its pace', () => {
    expect(august('2025-08-31')).toContainEqual(['2025-08', 'missed']);
    expect(august('2025-08-31')).toContainEqual(['2025', 'on-track']);
    expect(august('2025-08-30')).toContainEqual(['2025-08', 'behind']);
  });
});

describe('the report of the centre for nine months of 2025', () => {
  const nine = () => model(CENTRE, '2025-9M', '2025-09-30');
  const channel = (id: string) => nine().channels.find((line) => line.channel === id);

  it('counts its own page and the page of the City apart, and reposts apart', () => {
    expect(channel('trang-don-vi')).toMatchObject({ published: { value: 9 }, reposts: { value: 1 } });
    expect(channel('trang-cchc-thanh-pho')).toMatchObject({ published: { value: 4 }, sent: { value: 5 } });
  });

  it('has the same numbers as the count of quotas, with the same posts', () => {
    const rows = evaluateQuotas(quotaInput(content), '2025-09-30', { samples: true }).filter(
      ({ unit, period }) => unit === CENTRE && period.start <= '2025-09-30',
    );
    expect(
      nine().quotas.map(({ id, counted, required }) => [id, counted.value, counted.records, required]),
    ).toEqual(
      rows.map(({ quota, counted, posts, required }) => [
        quota,
        counted,
        posts.map((post) => `news/${post}`),
        required,
      ]),
    );
  });

  it('leads every figure to numbered records, each number once', () => {
    const { records } = nine();
    expect(records.map(({ number }) => number)).toEqual(records.map((_, index) => index + 1));
    const known = new Set(records.map(({ id }) => id));
    const unknown = figuresOf(nine())
      .flatMap(({ records: ids }) => ids)
      .filter((id) => !known.has(id));
    expect(unknown).toEqual([]);
  });

  it('has its head as the day of closing knows it, and blanks for what nobody knows', () => {
    expect(nine().letterhead).toEqual({
      managing: ['ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI'],
      issuer: ['TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG'],
      symbol: 'BC-TTPVHCC',
      place: 'Hà Nội',
      signerRole: 'Giám đốc',
      recipients: [],
    });
  });

  it('names the months that were missed as facts', () => {
    expect(nine().shortcomings.map(({ text }) => text)).toContain(
      'Mỗi tháng ít nhất 1 tin, bài được đăng trên trang cải cách hành chính của Thành phố (phụ lục, dòng 3): không đạt tháng 1, 3, 5, 7, 8/2025.',
    );
  });

  it('says which illustrations are in it, and counts none of them when asked not to', () => {
    expect(nine().samples).toBeGreaterThanOrEqual(12);
    const without = model(CENTRE, '2025-9M', '2025-09-30', false);
    expect(without.samples).toBe(0);
    expect(without.hasData).toBe(false);
    expect(without.posts.value).toBeUndefined();
  });

  it('traces a yearly number to records before a quarter, without counting them in the quarter', () => {
    const quarter = model(CENTRE, '2025-Q3', '2025-09-30');
    expect(quarter.channels.find((line) => line.channel === 'trang-don-vi')?.published.value).toBe(4);
    const yearly = quarter.quotas.find(({ id }) => id === 'trang-trung-tam');
    expect(yearly?.counted.value).toBe(9);
    expect(quarter.records.map(({ id }) => id)).toEqual(
      expect.arrayContaining([...(yearly?.counted.records ?? [])]),
    );
  });
});

describe('units whose time was short', () => {
  it('cuts the days of one that ended, and says so', () => {
    const { data, dataNotes, letterhead } = model('phong-gddt-ha-dong', '2025-9M', '2025-09-30');
    expect(data).toEqual({ from: '2025-01-01', to: '2025-06-30' });
    expect(dataNotes[0]).toBe('Đơn vị hoạt động đến hết ngày 30/06/2025.');
    expect(letterhead.managing).toEqual(['ỦY BAN NHÂN DÂN QUẬN HÀ ĐÔNG']);
  });

  it('sends the quarter of Phòng GDĐT to UBND quận, and makes none once it had ended', () => {
    expect(model('phong-gddt-ha-dong', '2025-Q1', '2025-03-31').letterhead.recipients).toEqual([
      'Ủy ban nhân dân quận Hà Đông',
    ]);
    const unit = content.units.find(({ id }) => id === 'phong-gddt-ha-dong');
    const stretch = labelledStretch('2025-Q3');
    expect(
      unit && stretch && reportModel(content, unit, stretch, { cutoff: '2025-09-30', samples: true }),
    ).toBe(undefined);
  });

  it('leaves a blank for who manages a school nobody has assigned yet', () => {
    expect(model('truong-mn-vuon-xanh-nam-do', '2025-9M', '2025-09-30').letterhead.managing).toBeUndefined();
    expect(model('truong-mn-vuon-xanh-nam-do', '2025-H1', '2025-06-30').letterhead.managing).toEqual([
      'ỦY BAN NHÂN DÂN QUẬN HOÀNG MAI',
    ]);
  });
});

describe('tasks of plans', () => {
  it('stand late first, those the unit leads and those it helps with', () => {
    const { tasks } = model(CENTRE, '2025-9M', '2025-09-30');
    expect(tasks.length).toBeGreaterThan(10);
    const states = tasks.map(({ state }) => TASK_STATES.indexOf(state));
    expect(states).toEqual(states.toSorted((a, b) => a - b));
    expect(tasks.every(({ status, due, lead }) => status !== '' && due !== '' && lead !== '')).toBe(true);
    const helped = model('so-noi-vu-ha-noi', '2025-Q3', '2025-09-30').tasks;
    expect(helped.every(({ role }) => role === 'coordinating')).toBe(true);
  });

  it('lead to the evidence they name, numbered', () => {
    const { tasks, records } = model(CENTRE, '2025-9M', '2025-09-30');
    const evidence = tasks.flatMap(({ records: ids }) => ids);
    expect(evidence.length).toBeGreaterThan(0);
    expect(evidence.filter((id) => !records.some((record) => record.id === id))).toEqual([]);
  });
});

describe('figures of the unit itself', () => {
  it('say when they are not of the whole stretch', () => {
    const { own } = model('phong-gddt-ha-dong', '2025-H1', '2025-04-15');
    expect(own.periods.map(({ label }) => label)).toEqual(['2025-Q1']);
    expect(own.covered).toBe(false);
    expect(model('phong-gddt-ha-dong', '2025-H1', '2025-06-30').own.covered).toBe(true);
  });

  it('cover all that a unit lived of a longer stretch', () => {
    expect(model('phong-gddt-ha-dong', '2025-9M', '2025-09-30').own.covered).toBe(true);
  });

  it('are records with a page, and none without illustrations', () => {
    const ward = model('ubnd-phuong-la-khe', '2025-H1', '2025-06-30');
    expect(ward.records.find(({ kind }) => kind === 'figures')).toMatchObject({
      id: 'figures/ubnd-phuong-la-khe-2025-h1',
      page: 'https://cong-khai.example/so-lieu/ubnd-phuong-la-khe/',
      sample: true,
    });
    expect(ward.own.scorecard?.sum).toEqual({ score: 26, max: 35, open: 1 });
    const without = model('ubnd-phuong-la-khe', '2025-H1', '2025-06-30', false);
    expect([without.own.periods, without.own.scorecard]).toEqual([[], undefined]);
  });

  it('of units below are named, never added', () => {
    const { own } = model(CENTRE, '2025-9M', '2025-09-30');
    expect(own.periods).toEqual([]);
    expect(own.below.map(({ records }) => records.length)).toEqual([2]);
  });
});
