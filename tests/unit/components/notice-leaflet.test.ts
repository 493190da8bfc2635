import { beforeAll, describe, expect, it } from 'vitest';
import { brief } from '../../../src/components/notices/fit/brief.ts';
import { textLines } from '../../../src/components/notices/fit/text-lines.ts';
import { backOf } from '../../../src/components/notices/leaflet/contacts.ts';
import { DETAILS } from '../../../src/components/notices/leaflet/details.ts';
import { insideOf, spread } from '../../../src/components/notices/leaflet/inside.ts';
import { flapOf } from '../../../src/components/notices/leaflet/reminders.ts';
import { leafletSteps, type LeafletStep } from '../../../src/components/notices/leaflet/steps.ts';
import { emptyContent, type Content } from '../../../src/reading/content.ts';
import { readContent } from '../../../src/reading/read-content.ts';
import { ROOT } from '../../../scripts/shared/settings.ts';
import { lifeEvent, procedure, unit } from './entries.ts';

const TODAY = '2026-11-22';

describe('text on paper', () => {
  it('counts lines by words, and breaks a word that is wider than the line', () => {
    const setting = { width: 40, size: 10 };
    expect(textLines('', setting)).toBe(0);
    expect(textLines('Nộp ở đâu', setting)).toBe(1);
    expect(textLines('Nộp ở trường mà con đang học năm nay', setting)).toBe(2);
    expect(textLines('a'.repeat(60), setting)).toBeGreaterThan(2);
    expect(textLines('Nộp ở trường mà con', { ...setting, size: 20 })).toBeGreaterThan(1);
  });

  it('never reckons bold letters narrower', () => {
    const text = 'Chứng thực bản sao từ bản chính giấy tờ do cơ quan có thẩm quyền cấp';
    expect(textLines(text, { width: 40, size: 10, bold: true })).toBeGreaterThanOrEqual(
      textLines(text, { width: 40, size: 10 }),
    );
  });
});

describe('shortening', () => {
  it('leaves what is short, else cuts at the end of a sentence or at a semicolon and says so', () => {
    expect(brief('05 ngày.', 20)).toBe('05 ngày.');
    expect(brief('Nguồn ghi miễn phí. Xin thêm bản sao thì nộp phí.', 30)).toBe('Nguồn ghi miễn phí …');
    expect(brief('2.000 đồng mỗi trang; từ trang thứ 3 là 1.000 đồng.', 30)).toBe('2.000 đồng mỗi trang …');
  });

  it('keeps no half clause: it could say the opposite', () => {
    expect(brief('Miễn phí, trừ khi xin thêm bản sao hoặc nộp quá hạn.', 20)).toBe('');
    expect(brief('Có gì đó.', 0)).toBe('');
  });

  it('takes more away at every turn and gives nothing back', () => {
    for (const [index, detail] of DETAILS.entries()) {
      const before = DETAILS[index - 1];
      if (!before) continue;
      for (const key of Object.keys(detail) as (keyof typeof detail)[]) {
        expect(detail[key]).toBeLessThanOrEqual(before[key]);
      }
      expect(detail).not.toEqual(before);
    }
  });
});

const step = (number: number, choices: number, words = 8): LeafletStep => ({
  number,
  shortened: false,
  title: `Việc ${number}`,
  notes: [],
  choices: Array.from({ length: choices }, (_, index) => ({
    name: `Thủ tục ${index}`,
    state: undefined,
    facts: [{ label: 'Nộp ở', text: 'trường '.repeat(words) }],
  })),
});

describe('three panels', () => {
  const numbers = (steps: readonly LeafletStep[]) =>
    spread(steps, 10)?.map((panel) =>
      panel.map(({ number, continued }) => `${number}${continued ? '+' : ''}`),
    );

  it('keep a step whole when they can, else say that it goes on', () => {
    expect(numbers([step(1, 1), step(2, 1), step(3, 1)])).toEqual([['1'], ['2'], ['3']]);
    expect(numbers([step(1, 6, 60)])).toEqual([['1'], ['1+'], ['1+']]);
  });

  it('hold nothing that is too much', () => {
    expect(spread([step(1, 3, 500)], 10)).toBeUndefined();
    expect(numbers([])).toEqual([[], [], []]);
  });

  it('fill up what the fullest panel leaves free', () => {
    const text = 'Đây là lời giải thích cho một bước, dài vừa phải thôi. '.repeat(20);
    const steps = [{ title: 'Ngắn', text: 'Một câu. Hai câu.' }, ...Array(5).fill({ title: 'Dài', text })];
    const { panels, shortened } = insideOf(lifeEvent('e', { steps }), emptyContent(), TODAY);
    expect(shortened).toBe(true);
    expect(panels[0]?.[0]?.notes).toEqual(['Một câu. Hai câu.']);
  });

  it('are three however much an editor writes', () => {
    const steps = Array.from({ length: 80 }, (_, index) => ({ title: `Việc thứ ${index}` }));
    const { panels, shortened } = insideOf(lifeEvent('e', { steps }), emptyContent(), TODAY);
    expect(panels).toHaveLength(3);
    expect(shortened).toBe(true);
    expect(panels.flat().length).toBeGreaterThan(20);
  });
});

describe('steps of a leaflet', () => {
  const move = procedure('chuyen', {
    commonName: 'Chuyển trường',
    confidence: 'high',
    changes: [{ kind: 'issued' }],
    answers: { where: 'Tại trường.', time: '05 ngày làm việc. Ở tỉnh khác đến thì 08 ngày làm việc.' },
  });
  const gone = procedure('cu', { commonName: 'Cũ', confidence: 'high', changes: [{ kind: 'repealed' }] });
  const content: Content = { ...emptyContent(), procedures: [move, gone] };
  const event = lifeEvent('e', { steps: [{ title: 'Nộp', procedures: ['chuyen', 'cu'] }] });

  it('leave out a procedure that is over, and say when something is cut', () => {
    const whole = leafletSteps(event, content, TODAY, DETAILS[0]!);
    expect(whole[0]?.shortened).toBe(false);
    expect(whole[0]?.choices.map(({ name }) => name)).toEqual(['Chuyển trường']);
    const less = leafletSteps(event, content, TODAY, { ...DETAILS[0]!, time: 30 });
    expect(less[0]?.shortened).toBe(true);
    expect(less[0]?.choices[0]?.facts).toEqual([
      { label: 'Nộp ở', text: 'Tại trường.' },
      { label: 'Bao lâu', text: '05 ngày làm việc …' },
    ]);
  });

  it('say that nothing is known of a procedure rather than nothing', () => {
    const bare = procedure('b', { confidence: 'low', changes: [{ kind: 'issued' }] });
    const steps = leafletSteps(
      lifeEvent('e', { steps: [{ title: 'Nộp', procedures: ['b'] }] }),
      { ...emptyContent(), procedures: [bare] },
      TODAY,
      DETAILS[0]!,
    );
    expect(steps[0]?.choices[0]?.facts[0]?.text).toBe('Chưa có thông tin.');
    expect(steps[0]?.choices[0]?.state).toBe('unclear');
  });
});

describe('flap and back', () => {
  const long = 'Một câu hỏi khá dài để soát lại trước khi đi nộp hồ sơ ở nơi tiếp nhận?';
  const many = Array.from({ length: 8 }, (_, index) =>
    procedure(`p${index}`, {
      commonName: `Việc ${index}`,
      confidence: 'high',
      changes: [{ kind: 'issued' }],
      selfCheck: Array.from({ length: 4 }, () => long),
      commonMistakes: [long],
      askWhom: `Hỏi nơi ${index}. ${long} ${long}`,
    }),
  );
  const event = lifeEvent('e', { steps: [{ title: 'Nộp', procedures: many.map(({ id }) => id) }] });
  const content: Content = { ...emptyContent(), procedures: many };

  it('remind of something of every procedure before anything twice', () => {
    const { reminders, shortened } = flapOf(event, content, TODAY);
    expect(shortened).toBe(true);
    expect(reminders).toHaveLength(8);
    expect(Math.min(...reminders.map(({ checks }) => checks.length))).toBe(1);
  });

  it('name the unit and the channels before everything else', () => {
    const feedback = [{ name: 'Tổng đài', phone: '0123', note: long, source: 's' }];
    const site = { feedback } as unknown as Content['site'];
    const back = backOf(unit('u', { name: 'Phường A' }), event, { ...content, site }, TODAY);
    expect(back.unit).toEqual({
      name: 'Phường A',
      lines: ['Điện thoại: chưa có thông tin.', 'Giờ làm việc: chưa có thông tin.'],
    });
    expect(back.feedback[0]?.lines).toContain('Điện thoại: 0123');
    expect(back.advice.length).toBeLessThan(8);
  });
});

describe('our own life events', () => {
  let content: Content;
  beforeAll(async () => {
    content = (await readContent(`${ROOT}/content`, { bodies: false })).content;
  }, 60_000);

  it('all fit, and keep the names of all steps and procedures, and their doors', () => {
    for (const event of content.lifeEvents) {
      const { panels } = insideOf(event, content, TODAY);
      const titles = panels.flat().filter(({ continued }) => !continued);
      expect(
        titles.map(({ title }) => title),
        event.id,
      ).toEqual(event.data.steps.map(({ title }) => title));
      for (const { name, facts } of panels.flat().flatMap(({ choices }) => choices)) {
        expect(facts.length, `${event.id}: ${name}`).toBeGreaterThan(0);
      }
    }
  });
});
