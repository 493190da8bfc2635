import { describe, expect, it } from 'vitest';
import { ICON_PATHS } from '../../../src/components/life-event/icons.ts';
import { inOrder, shortTitle, stepViews } from '../../../src/components/life-event/life-events.ts';
import { emptyContent, type Content } from '../../../src/reading/content.ts';
import { ICONS } from '../../../src/schemas/life-event.ts';
import { lifeEvent, procedure } from './entries.ts';

const TODAY = '2026-11-22';

const content = (parts: Partial<Content>): Content => {
  const empty = emptyContent();
  const doors = [
    { id: 'truong', label: 'Nộp tại trường', short: 'Trường' },
    { id: 'cong-an', label: 'Nộp tại Công an' },
  ];
  return { ...empty, vocabulary: { ...empty.vocabulary, 'submit-places': doors }, ...parts };
};

describe('life events', () => {
  it('stand in the order of the editors and carry their short names', () => {
    const events = [lifeEvent('b', { order: 2 }), lifeEvent('a', { order: 2, title: 'An' }), lifeEvent('c')];
    expect(inOrder(events).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    expect(shortTitle(lifeEvent('a', { shortTitle: 'Gọn' }))).toBe('Gọn');
    expect(shortTitle(lifeEvent('a'))).toBe('Tình huống');
  });

  it('have a drawing for every name an editor may choose', () => {
    expect(Object.keys(ICON_PATHS).sort()).toEqual([...ICONS].sort());
  });

  it('show what is known of each procedure, and where a step without one is done', () => {
    const move = procedure('chuyen', {
      commonName: 'Chuyển trường',
      confidence: 'high',
      changes: [{ kind: 'issued' }],
      answers: { where: 'Tại trường.', time: '05 ngày làm việc.' },
    });
    const event = lifeEvent('e', {
      steps: [
        { title: 'Hỏi', submitPlaces: ['truong', 'cong-an'] },
        { title: 'Nộp', procedures: ['chuyen', 'khong-co'], choose: 'Tùy việc.' },
        { title: 'Sang việc khác', lifeEvent: 'nha' },
      ],
    });
    const house = lifeEvent('nha', { shortTitle: 'Chuyển nhà' });
    const [ask, submit, other] = stepViews(
      event,
      content({ procedures: [move], lifeEvents: [event, house] }),
      TODAY,
    );
    expect(ask).toMatchObject({ places: ['Trường', 'Nộp tại Công an'], choices: [] });
    expect(submit?.choices).toEqual([
      {
        id: 'chuyen',
        name: 'Chuyển trường',
        address: '/thu-tuc/chuyen/',
        state: 'in-force',
        facts: [
          { label: 'Nộp ở đâu?', text: 'Tại trường.' },
          { label: 'Bao lâu?', text: '05 ngày làm việc.' },
        ],
      },
    ]);
    expect(other?.next).toEqual({ title: 'Chuyển nhà', address: '/tinh-huong/nha/' });
  });
});
