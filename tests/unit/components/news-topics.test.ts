import { describe, expect, it } from 'vitest';
import { postsByTopic, topicFacets, topicParents } from '../../../src/components/news/topics.ts';
import { post } from './entries.ts';

const topics = [
  {
    id: 'tthc',
    label: 'Thủ tục',
    children: [
      { id: 'niem-yet', label: 'Niêm yết' },
      { id: 'mot-cua', label: 'Một cửa' },
    ],
  },
  { id: 'bo-may', label: 'Bộ máy' },
];

describe('topics of posts', () => {
  const both = post('2025/a', { topic: 'niem-yet', alsoTopics: ['mot-cua', 'bo-may'] });
  const first = post('2025/b', { topic: 'tthc' });
  const found = postsByTopic([both, first], topics);

  it('knows the first level of each second-level topic', () => {
    expect(topicParents(topics)).toEqual(
      new Map([
        ['niem-yet', 'tthc'],
        ['mot-cua', 'tthc'],
      ]),
    );
  });

  it('counts a post once for its main topic, the others and the first level of each', () => {
    const counts = [...found].map(([id, posts]) => [id, posts.map((each) => each.id)]);
    expect(Object.fromEntries(counts)).toEqual({
      tthc: ['2025/a', '2025/b'],
      'niem-yet': ['2025/a'],
      'mot-cua': ['2025/a'],
      'bo-may': ['2025/a'],
    });
  });

  it('offers only topics with posts, in the order of the list', () => {
    const none = [{ id: 'khac', label: 'Khác' }];
    expect(topicFacets([...none, ...topics], found)).toEqual([
      { id: 'tthc', label: 'Thủ tục', count: 2 },
      { id: 'bo-may', label: 'Bộ máy', count: 1 },
    ]);
  });
});
