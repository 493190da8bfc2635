import { describe, expect, it } from 'vitest';
import { takesIn } from '../../../src/domain/receiving.ts';

const birth = { id: 'khai-sinh', submitPlaces: ['trung-tam'], field: 'ho-tich' };

describe('which unit takes in which procedure', () => {
  it('goes by the door', () => {
    expect(takesIn({ submitPlaces: ['trung-tam', 'truong'] }, birth)).toBe(true);
    expect(takesIn({ submitPlaces: ['truong'] }, birth)).toBe(false);
    expect(takesIn({}, birth)).toBe(false);
    expect(takesIn({ submitPlaces: ['trung-tam'] }, { id: 'khong-cua', field: 'ho-tich' })).toBe(false);
  });

  it('goes by the fields where the unit names some', () => {
    const ward = { submitPlaces: ['trung-tam'], receives: ['ho-tich'] };
    expect(takesIn(ward, birth)).toBe(true);
    expect(takesIn(ward, { ...birth, field: 'cu-tru' })).toBe(false);
    expect(takesIn({ ...ward, receives: [] }, birth)).toBe(false);
  });

  it('sends a procedure of unknown field to every unit of its door', () => {
    const unclear = { id: 'lien-thong', submitPlaces: ['trung-tam'] };
    expect(takesIn({ submitPlaces: ['trung-tam'], receives: ['ho-tich'] }, unclear)).toBe(true);
  });

  it('takes a list of the unit’s own before door and field', () => {
    const school = { submitPlaces: ['trung-tam'], procedures: ['an-trua'] };
    expect(takesIn(school, birth)).toBe(false);
    expect(takesIn(school, { id: 'an-trua' })).toBe(true);
    expect(takesIn({ ...school, procedures: [] }, birth)).toBe(false);
  });
});
