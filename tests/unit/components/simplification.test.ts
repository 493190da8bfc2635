import { describe, expect, it } from 'vitest';
import {
  documentsOn,
  documentWords,
  overviewOn,
} from '../../../src/components/procedure/simplification/overview.ts';
import { document } from './entries.ts';
import { content, procedure } from './procedure-builders.ts';

describe('the overview of what is made simpler', () => {
  it('looks at procedures that can still be used, by name', () => {
    const { total, payment } = overviewOn(
      content([
        procedure('b', { onlinePayment: true }),
        procedure('a', { onlinePayment: true }),
        procedure('c', { onlinePayment: true, changes: [{ kind: 'repealed', inferred: true }] }),
      ]),
      '2026-11-22',
    );
    expect(total).toBe(2);
    expect(payment.yes.map(({ name }) => name)).toEqual(['Việc a', 'Việc b']);
  });

  it('names who decides: the authority, else the executing agency, else nobody', () => {
    const { delegated } = overviewOn(
      content([
        procedure('a', { agency: { authority: 'Chủ tịch', executing: 'Phường', delegated: 'Phòng' } }),
        procedure('b', { agency: { executing: 'Phường', delegated: 'Phòng' } }),
        procedure('c', { agency: { delegated: 'Phòng' } }),
      ]),
      '2026-11-22',
    );
    expect(delegated.map(({ authority }) => authority)).toEqual(['Chủ tịch', 'Phường', undefined]);
  });

  it('lists the documents on a topic, first those that most procedures rest on, then the newest', () => {
    const documents = [
      document('cu', { topics: ['t'], issuedOn: '2020-01-01' }),
      document('moi', { topics: ['t'], issuedOn: '2025-01-01', number: '2/NQ' }),
      document('hay-dung', { topics: ['t'] }),
      document('khac', { topics: ['k'] }),
    ];
    const site = content([procedure('a', { legalBasis: ['hay-dung', 'khac'] })], { documents });
    expect(documentsOn('t', site).map(({ document: { id }, basisOf }) => [id, basisOf])).toEqual([
      ['hay-dung', 1],
      ['moi', 0],
      ['cu', 0],
    ]);
    expect(['moi', 'cu', 'khong-co'].map((id) => documentWords(documents, id))).toEqual([
      '2/NQ',
      'Văn bản',
      'khong-co',
    ]);
  });
});
