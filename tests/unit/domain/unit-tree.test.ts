import { describe, expect, it } from 'vitest';
import { unitTree } from '../../../src/domain/unit-tree.ts';

const tree = unitTree([
  { id: 'so' },
  { id: 'phong-cu', parents: [{ unit: 'so', to: '2025-06-30' }] },
  {
    id: 'truong',
    parents: [
      { unit: 'phong-cu', to: '2025-06-30' },
      { unit: 'phuong', from: '2025-07-01' },
    ],
  },
  { id: 'lop', parents: [{ unit: 'truong', from: '2025-03-01', to: '2025-09-30' }] },
]);

describe('isUnderOn', () => {
  it('has every unit, even an unknown one, below itself', () => {
    expect(tree.isUnderOn('truong', 'truong', '1990-01-01')).toBe(true);
    expect(tree.isUnderOn('la', 'la', '2025-01-01')).toBe(true);
    expect(tree.isUnderOn('la', 'so', '2025-01-01')).toBe(false);
  });

  it('follows the parents of the day, both ends included', () => {
    expect(tree.isUnderOn('truong', 'phong-cu', '2025-06-30')).toBe(true);
    expect(tree.isUnderOn('truong', 'phong-cu', '2025-07-01')).toBe(false);
    expect(tree.isUnderOn('truong', 'phuong', '2025-06-30')).toBe(false);
    expect(tree.isUnderOn('truong', 'phuong', '2025-07-01')).toBe(true);
  });

  it('needs every step of the way to hold on that day', () => {
    expect(tree.isUnderOn('lop', 'so', '2025-02-28')).toBe(false);
    expect(tree.isUnderOn('lop', 'so', '2025-03-01')).toBe(true);
    expect(tree.isUnderOn('lop', 'so', '2025-07-01')).toBe(false);
    expect(tree.isUnderOn('lop', 'phuong', '2025-07-01')).toBe(true);
  });

  it('does not look downwards', () => {
    expect(tree.isUnderOn('so', 'truong', '2025-01-01')).toBe(false);
  });

  it('knows two parents at once', () => {
    const both = unitTree([{ id: 'a', parents: [{ unit: 'b' }, { unit: 'c' }] }]);
    expect(both.isUnderOn('a', 'b', '2025-01-01')).toBe(true);
    expect(both.isUnderOn('a', 'c', '2025-01-01')).toBe(true);
  });

  it('comes to an end in a cycle', () => {
    const round = unitTree([
      { id: 'a', parents: [{ unit: 'b' }, { unit: 'a' }] },
      { id: 'b', parents: [{ unit: 'c' }] },
      { id: 'c', parents: [{ unit: 'a' }] },
    ]);
    expect(round.isUnderOn('a', 'c', '2025-01-01')).toBe(true);
    expect(round.isUnderOn('c', 'b', '2025-01-01')).toBe(true);
    expect(round.isUnderOn('a', 'd', '2025-01-01')).toBe(false);
  });
});

it('isUnderWithin asks for one day of the span', () => {
  expect(tree.isUnderWithin('truong', 'phuong', { from: '2025-01-01', to: '2025-07-01' })).toBe(true);
  expect(tree.isUnderWithin('truong', 'phuong', { from: '2025-01-01', to: '2025-06-30' })).toBe(false);
});
