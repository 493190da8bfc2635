import { describe, expect, it } from 'vitest';
import { openCollections, openData } from '../../../src/components/open-data.ts';
import { emptyContent } from '../../../src/reading/content.ts';
import { indexValue, unit } from './entries.ts';

const content = {
  ...emptyContent(),
  units: [{ ...unit('so', { name: 'Sở' }), body: '\nChữ.\n' }],
  indices: [indexValue('a', { year: 2024 })],
};

describe('open data', () => {
  it('offers the collections that hold something', () => {
    expect(openCollections(content)).toEqual(['units', 'indices']);
  });

  it('gives every record with its id, its page where it has one, and its text', () => {
    const { schemaVersion, asOf, records } = openData(content, 'units', '2026-11-22');
    expect([schemaVersion, asOf]).toEqual([1, '2026-11-22']);
    expect(records).toEqual([{ id: 'so', address: '/don-vi/so/', ...content.units[0]?.data, text: 'Chữ.' }]);
    expect(openData(content, 'indices', '2026-11-22').records[0]).not.toHaveProperty('address');
  });
});
