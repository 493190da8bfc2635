import { expect, it } from 'vitest';
import { quotaInput } from '../../../src/reading/quota-input.ts';
import { CONTENT } from './quota-world.ts';

it('takes records by id, leaves out draft plans, and turns the topic tree round', () => {
  const input = quotaInput(CONTENT);
  expect(input.plans.map(({ id, issuer }) => [id, issuer])).toEqual([
    ['trung-tam-2025', 'trung-tam'],
    ['truong-2021-2025', 'truong'],
  ]);
  expect(input.units.map(({ id }) => id)).toEqual(['trung-tam', 'phong', 'truong']);
  expect(input.posts[0]).toMatchObject({ id: '2025/bai-1', unit: 'phong' });
  expect([...input.topicParents]).toEqual([['cong-khai', 'tthc']]);
});
