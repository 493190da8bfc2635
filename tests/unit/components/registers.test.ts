import { describe, expect, it } from 'vitest';
import { fieldSections } from '../../../src/components/editors/fields.ts';
import { kindCounts } from '../../../src/components/events/words.ts';
import { openData } from '../../../src/components/open-data.ts';
import { bookOf, entriesIn, registerBooks, shownEntries } from '../../../src/components/registers/books.ts';
import { countsOf } from '../../../src/components/registers/counts.ts';
import { factsOf } from '../../../src/components/registers/facts.ts';
import { entryItems } from '../../../src/components/registers/feed.ts';
import { lateNumbers } from '../../../src/components/registers/numbers.ts';
import { standingOf } from '../../../src/components/registers/standing.ts';
import { doingsOf } from '../../../src/components/unit/doings.ts';
import { REGISTER_KINDS } from '../../../src/domain/registers.ts';
import { emptyContent, type Content } from '../../../src/reading/content.ts';
import { isWithheld, withheldOn } from '../../../src/reading/withheld.ts';
import { SCHEMAS } from '../../../src/schemas/registry.ts';
import { event, procedure, register, unit } from './entries.ts';

const TODAY = '2026-11-22';
const person = register('nguoi', {
  kind: 'exemplar',
  recipient: 'individual',
  consentUntil: '2026-11-21',
  title: 'Người ở quầy',
  related: { documents: ['a'] },
});
const content = (registers: Content['registers'], events: Content['events'] = []): Content => ({
  ...emptyContent(),
  units: [unit('so', { name: 'Sở Mẫu' })],
  registers,
  events,
});

describe('the registers', () => {
  it('are named for readers as for editors, every one with what it holds', () => {
    expect(registerBooks().map(({ kind }) => kind)).toEqual(REGISTER_KINDS);
    expect(registerBooks().filter(({ title, what }) => title === '' || what === '')).toEqual([]);
    const [head, ...variants] = fieldSections(SCHEMAS.registers);
    const allowed = head?.rows[0]?.allowed;
    expect(allowed?.kind === 'values' && allowed.titles?.get('feedback')).toBe('Phản ánh, kiến nghị');
    expect(variants.find(({ path }) => path === 'kind: feedback')?.title).toBe(bookOf('feedback').title);
  });

  it('name every kind of a union for editors', () => {
    const rows = fieldSections(SCHEMAS.plans).flatMap((section) => section.rows);
    const kinds = rows.flatMap(({ allowed }) =>
      allowed?.kind === 'values' && allowed.titles ? [allowed] : [],
    );
    expect(kinds).toHaveLength(2);
    for (const { values, titles } of kinds) expect([...(titles ?? new Map()).keys()]).toEqual(values);
  });

  it('gather dialogues from the events', () => {
    const talk = event('toa-dam', {
      kind: 'toa-dam',
      answers: [{ question: 'Hỏi?', answer: 'Đáp.' }],
    });
    const found = entriesIn(
      'dialogue',
      content([], [event('a'), talk, event('b', { kind: 'doi-thoai' })]),
      TODAY,
    );
    expect(found.map(({ id }) => id).sort()).toEqual(['b', 'toa-dam']);
  });
});

describe('a person whose consent has ended', () => {
  it('stands in no list, no feed of one, no open data', () => {
    const all = content([person]);
    expect(isWithheld(person, '2026-11-21')).toBe(false);
    expect(shownEntries(all, '2026-11-21')).toHaveLength(1);
    expect(shownEntries(all, TODAY)).toEqual([]);
    expect(doingsOf('so', all, TODAY).entries).toEqual([]);
    expect(openData(all, 'registers', '2026-11-21').records).toHaveLength(1);
    expect(openData(all, 'registers', TODAY).records).toEqual([]);
  });

  it('leaves a page that says nothing of him or her', () => {
    expect(withheldOn(person, '2026-11-21')).toBe(person);
    const { data } = withheldOn(person, TODAY);
    expect(data).toEqual({
      kind: 'exemplar',
      unit: 'so',
      date: '2025-05-01',
      recipient: 'individual',
      title: 'Mục không còn công khai, ghi sổ ngày 01/05/2025',
      summary: 'Thời hạn đồng ý công khai đã hết.',
    });
  });
});

describe('an entry in a few words', () => {
  const late = register('tre', {
    kind: 'apology',
    daysLate: 2,
    apologyOn: '2025-05-01',
    newDate: '2025-05-03',
    reason: 'Mất điện.',
  });
  const none = register('khong', { kind: 'apology', nothing: true, period: '2025-Q4' });
  const book = content([none, late]);

  it('says of a late case its number, and that there were none', () => {
    const numbers = lateNumbers(book);
    expect(standingOf(late, book, TODAY, numbers)).toEqual({
      mark: { text: 'Đã xin lỗi', tone: 'warn' },
      text: 'Số 1/2025, trễ 2 ngày làm việc',
    });
    expect(standingOf(none, book, TODAY, numbers)).toEqual({
      mark: { text: 'Không phát sinh', tone: 'good' },
      text: 'Quý IV/2025',
    });
    expect(factsOf(none, book, undefined)).toEqual([]);
  });

  it('leads from a late case to its procedure, and says when nobody wrote down which', () => {
    const named = register('ten', { kind: 'apology', procedure: 'khai-sinh' });
    const procedures = [procedure('khai-sinh', { commonName: 'Khai sinh' })];
    const linked = (entry: typeof named) =>
      factsOf(entry, { ...content([entry]), procedures }, 1).find(({ label }) => label === 'Thủ tục');
    expect(linked(named)).toEqual({ label: 'Thủ tục', text: 'Khai sinh', address: '/thu-tuc/khai-sinh/' });
    expect(linked(late)).toMatchObject({ text: 'Chưa có thông tin', address: undefined });
    expect(linked(none)).toBeUndefined();
  });

  it('never gives a share without what it is a share of', () => {
    const praise = register('khen', {
      kind: 'commendation',
      ground: 'a',
      files: 400,
      onTime: 100,
      satisfaction: 100,
    });
    const texts = factsOf(praise, content([praise]), undefined).map(({ text }) => text);
    expect(texts).toEqual(['a', '100% của 400 hồ sơ đã giải quyết']);
  });

  it('tells the days of feedback', () => {
    const asked = register('hoi', { kind: 'feedback', receivedOn: '2026-10-12', dueOn: '2026-10-26' });
    expect(standingOf(asked, book, TODAY)).toEqual({
      mark: { text: 'Quá hạn trả lời', tone: 'bad' },
      text: 'Hạn 26/10/2026, đã quá 27 ngày',
    });
  });
});

describe('lists of what was done', () => {
  it('count drafts by state, illustrations beside them', () => {
    const draft = (id: string, opensOn: string, sample = false) =>
      register(id, { kind: 'consultation', opensOn, closesOn: '2026-12-31', sample });
    const counts = countsOf(
      'consultation',
      [draft('a', '2026-01-01', true), draft('b', '2026-12-01')],
      emptyContent(),
      TODAY,
    );
    expect(counts?.rows.map(({ count, samples }) => [count, samples])).toEqual([
      [1, 1],
      [1, 0],
      [0, 0],
    ]);
    expect(countsOf('finance', [], emptyContent(), TODAY)).toBeUndefined();
  });

  it('count events by kind', () => {
    const activities = [
      { id: 'hoi-nghi', label: 'Hội nghị' },
      { id: 'doi-thoai', label: 'Đối thoại' },
    ];
    const events = [event('a', { kind: 'doi-thoai' }), event('b'), event('c')];
    expect(kindCounts(events, activities)).toBe('2 hội nghị; 1 đối thoại');
  });

  it('are told to feeds with the word for illustrations, and no day that is still to come', () => {
    const items = entryItems(
      [event('a', { sample: true }), event('b', { date: '2026-12-01' })],
      content([]),
      TODAY,
    );
    expect(items.map(({ id, title, day, summary }) => [id, title, day, summary])).toEqual([
      ['/su-kien/a/', 'Minh họa: Sự kiện', '2025-05-01', 'Sở Mẫu. Tóm tắt'],
      ['/su-kien/b/', 'Sự kiện', undefined, 'Sở Mẫu. Tóm tắt'],
    ]);
  });
});
