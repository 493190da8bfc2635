import { describe, expect, it } from 'vitest';
import { dossierParts, type Choice } from '../../../src/components/procedure/dossier.ts';
import { paper } from './procedure-builders.ts';

const names = (choices: readonly Choice[]): string[][] =>
  choices.map((choice) => choice.map(({ name }) => name));

describe('dossierParts', () => {
  it('keeps what is handed over apart from what is only shown', () => {
    const [part] = dossierParts([paper('Đơn'), paper('Căn cước', { handling: 'present' })]);
    expect(names(part?.submit ?? [])).toEqual([['Đơn']]);
    expect(names(part?.present ?? [])).toEqual([['Căn cước']]);
  });

  it('makes one choice of a group, at the place of its first paper', () => {
    const [part] = dossierParts([
      paper('Tờ khai giấy', { group: 'to-khai', channels: ['in-person'] }),
      paper('Giấy chứng sinh'),
      paper('Mẫu điện tử', { group: 'to-khai', channels: ['online'] }),
    ]);
    expect(names(part?.submit ?? [])).toEqual([['Tờ khai giấy', 'Mẫu điện tử'], ['Giấy chứng sinh']]);
  });

  it('collects papers under the condition they hang on', () => {
    const [part] = dossierParts([
      paper('Đơn'),
      paper('Giấy ủy quyền', { condition: 'Nhờ người khác' }),
      paper('Căn cước người được nhờ', { condition: 'Nhờ người khác', handling: 'present' }),
    ]);
    expect(names(part?.submit ?? [])).toEqual([['Đơn']]);
    expect(part?.conditional.map(({ condition, choices }) => [condition, names(choices)])).toEqual([
      ['Nhờ người khác', [['Giấy ủy quyền'], ['Căn cước người được nhờ']]],
    ]);
  });

  it('treats a group as needed when one of its papers has no condition', () => {
    const [part] = dossierParts([
      paper('A', { group: 'g' }),
      paper('B', { group: 'g', condition: 'Khi vắng A' }),
    ]);
    expect(names(part?.submit ?? [])).toEqual([['A', 'B']]);
    expect(part?.conditional).toEqual([]);
  });

  it('splits by case, what holds for all first, and never mixes groups of two cases', () => {
    const parts = dossierParts([
      paper('Văn bản', { case: 'Công lập', group: 'g' }),
      paper('Tờ trình', { case: 'Tư thục', group: 'g' }),
      paper('Đơn'),
    ]);
    expect(parts.map((part) => [part.case, names(part.submit)])).toEqual([
      [undefined, [['Đơn']]],
      ['Công lập', [['Văn bản']]],
      ['Tư thục', [['Tờ trình']]],
    ]);
  });
});
