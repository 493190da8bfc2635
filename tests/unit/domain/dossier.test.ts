import { describe, expect, it } from 'vitest';
import {
  casesOf,
  conditionOf,
  defaultChannel,
  missingPapers,
  neededPapers,
  ORDINARY,
  type PaperRule,
  type Selection,
} from '../../../src/domain/dossier.ts';
import { dossierParts } from '../../../src/domain/dossier-parts.ts';

const paper = (name: string, data: Partial<PaperRule> = {}): PaperRule => ({ name, ...data });

const needed = (papers: readonly PaperRule[], selection: Partial<Selection> = {}): string[] =>
  neededPapers(papers, { ...ORDINARY, ...selection }).map(
    ({ papers: choice, unlessFound }) =>
      choice.map(({ name }) => name).join('/') + (unlessFound ? ' (tra được)' : ''),
  );

const birth: PaperRule[] = [
  paper('Tờ khai', { group: 'to-khai', channels: ['in-person', 'post'] }),
  paper('Mẫu điện tử', { group: 'to-khai', channels: ['online'] }),
  paper('Giấy chứng sinh'),
  paper('Căn cước', { channels: ['in-person'] }),
  paper('Giấy ủy quyền', { condition: 'Nhờ người khác' }),
  paper('Giấy cư trú', { condition: 'Không tra được', replacedByData: 'Dân cư' }),
];

describe('neededPapers', () => {
  it('gives an ordinary family what hangs on no case and no condition', () => {
    expect(needed(birth)).toEqual(['Tờ khai/Mẫu điện tử', 'Giấy chứng sinh', 'Căn cước']);
  });

  it('lets the way to hand in settle a group', () => {
    expect(needed(birth, { channel: 'in-person' })).toEqual(['Tờ khai', 'Giấy chứng sinh', 'Căn cước']);
    expect(needed(birth, { channel: 'online' })).toEqual(['Mẫu điện tử', 'Giấy chứng sinh']);
    expect(needed(birth, { channel: 'post' })).toEqual(['Tờ khai', 'Giấy chứng sinh']);
  });

  it('adds what hangs on a condition that applies', () => {
    const conditions = new Set(['Nhờ người khác', 'Không tra được']);
    expect(needed(birth, { channel: 'post', conditions })).toEqual([
      'Tờ khai',
      'Giấy chứng sinh',
      'Giấy ủy quyền',
      'Giấy cư trú (tra được)',
    ]);
  });

  it('adds the papers of the chosen case alone, and never mixes groups of two cases', () => {
    const papers = [
      paper('Đơn'),
      paper('Văn bản', { case: 'Công lập', group: 'g' }),
      paper('Tờ trình', { case: 'Tư thục', group: 'g' }),
    ];
    expect(needed(papers)).toEqual(['Đơn']);
    expect(needed(papers, { case: 'Công lập' })).toEqual(['Đơn', 'Văn bản']);
    expect(needed(papers, { case: 'Tư thục' })).toEqual(['Đơn', 'Tờ trình']);
  });

  it('needs a group when one of its papers has no condition', () => {
    const papers = [paper('A', { group: 'g' }), paper('B', { group: 'g', condition: 'Vắng A' })];
    expect(needed(papers)).toEqual(['A/B']);
    expect(conditionOf(papers)).toBeUndefined();
  });

  it('says which choice is not needed when the office finds the data: one paper of it is enough', () => {
    const papers = [
      paper('Giấy báo tử', { group: 'g', replacedByData: 'Hộ tịch' }),
      paper('Giấy thay', { group: 'g' }),
      paper('Đơn'),
    ];
    expect(needed(papers)).toEqual(['Giấy báo tử/Giấy thay (tra được)', 'Đơn']);
  });
});

describe('missingPapers', () => {
  const missing = (...ticks: string[]): string[][] =>
    missingPapers(neededPapers(birth, ORDINARY), new Set(ticks)).map(({ papers }) =>
      papers.map(({ name }) => name),
    );

  it('counts a group as one thing', () => {
    expect(missing()).toEqual([['Tờ khai', 'Mẫu điện tử'], ['Giấy chứng sinh'], ['Căn cước']]);
    expect(missing('Mẫu điện tử')).toEqual([['Giấy chứng sinh'], ['Căn cước']]);
  });

  it('minds no ticks on papers that are not needed', () => {
    expect(missing('Giấy ủy quyền', 'Tờ khai', 'Giấy chứng sinh', 'Căn cước')).toEqual([]);
  });
});

describe('defaultChannel', () => {
  it('takes the only way there is', () => {
    expect(defaultChannel(['online'], undefined)).toBe('online');
    expect(defaultChannel([], 'full')).toBeUndefined();
  });

  it('starts online only where the whole procedure is online and online is offered', () => {
    expect(defaultChannel(['in-person', 'online', 'post'], 'full')).toBe('online');
    expect(defaultChannel(['in-person', 'post'], 'full')).toBe('in-person');
    expect(defaultChannel(['online', 'in-person'], 'partial')).toBe('in-person');
    expect(defaultChannel(['online', 'in-person'], undefined)).toBe('in-person');
    expect(defaultChannel(['post', 'online'], 'information')).toBe('post');
  });
});

it('lists cases of papers and of times once each, in their order', () => {
  expect(casesOf([{}, { case: 'A' }, { case: 'B' }], [{ case: 'B' }, { case: 'C' }])).toEqual([
    'A',
    'B',
    'C',
  ]);
});

describe('dossierParts', () => {
  const shown = (papers: readonly PaperRule[]) =>
    dossierParts(papers).map((part) => ({
      case: part.case,
      always: part.always.map(names),
      byChannel: part.byChannel.map(({ channels, choices }) => [channels.join('+'), choices.map(names)]),
      unlessFound: part.unlessFound.map(names),
      conditional: part.conditional.map(({ condition, choices }) => [condition, choices.map(names)]),
    }));
  const names = (choice: readonly PaperRule[]): string => choice.map(({ name }) => name).join('/');

  it('sorts what everybody needs, what the way decides, what can be found, what hangs on a condition', () => {
    const [part] = shown([...birth, paper('Giấy nhà', { replacedByData: 'Đất đai' })]);
    expect(part).toEqual({
      case: undefined,
      always: ['Giấy chứng sinh'],
      byChannel: [
        ['in-person+post', ['Tờ khai']],
        ['online', ['Mẫu điện tử']],
        ['in-person', ['Căn cước']],
      ],
      unlessFound: ['Giấy nhà'],
      conditional: [
        ['Nhờ người khác', ['Giấy ủy quyền']],
        ['Không tra được', ['Giấy cư trú']],
      ],
    });
  });

  it('keeps a choice whose papers share a way to hand in, or hold for every way', () => {
    const shared = shown([
      paper('A', { group: 'g', channels: ['in-person', 'post'] }),
      paper('B', { group: 'g', channels: ['post', 'online'] }),
      paper('C', { group: 'h' }),
      paper('D', { group: 'h', channels: ['online'] }),
    ])[0];
    expect(shared?.byChannel).toEqual([['in-person+post+online', ['A/B']]]);
    expect(shared?.always).toEqual(['C/D']);
  });

  it('collects papers under the condition they hang on', () => {
    const [part] = shown([
      paper('Giấy ủy quyền', { condition: 'Nhờ' }),
      paper('Đơn'),
      paper('Căn cước người được nhờ', { condition: 'Nhờ' }),
    ]);
    expect(part?.always).toEqual(['Đơn']);
    expect(part?.conditional).toEqual([['Nhờ', ['Giấy ủy quyền', 'Căn cước người được nhờ']]]);
  });

  it('puts what holds for every case first', () => {
    const parts = shown([paper('X', { case: 'B' }), paper('Y', { case: 'A' }), paper('Đơn')]);
    expect(parts.map((part) => part.case)).toEqual([undefined, 'B', 'A']);
  });
});
