import { describe, expect, it } from 'vitest';
import { firstRight, firstRightUnseen, learn, type Example } from '../../../scripts/bench/search/learn.ts';

const page = (accepted: boolean, ...readings: number[][]): Example => ({
  accepted,
  numbered: false,
  readings,
});

/** Accepted pages have much of the first feature; the second says nothing; the third speaks against a page. */
const questions = Array.from({ length: 20 }, (_, at) => [
  page(false, [0.3, (at % 5) / 5, 0.8]),
  page(true, [0.9, ((at + 2) % 5) / 5, 0.1], [0.1, 0, 0.1]),
  page(false, [0.5, ((at + 1) % 5) / 5, 0.5]),
]);

describe('learning what evidence is worth', () => {
  it('finds which evidence speaks for a page, which against it, and which says little', () => {
    const [helps = 0, idle = 0, harms = 0] = learn(questions, 3);
    expect(helps).toBeGreaterThan(1);
    expect(harms).toBeLessThan(-1);
    expect(Math.abs(idle)).toBeLessThan(helps / 4);
  });

  it('puts accepted pages first, also for questions it has not seen', () => {
    expect(firstRight(questions, learn(questions, 3))).toBe(1);
    expect(firstRightUnseen(questions, 3)).toBe(1);
    expect(firstRight(questions, [-1, 0, 1])).toBe(0);
  });

  it('judges a page by the reading that speaks most for it', () => {
    expect(firstRight([[page(false, [0.5]), page(true, [0.1], [0.9])]], [1])).toBe(1);
  });

  it('learns nothing from pages that were asked for by number, which come first anyway', () => {
    const numbered = questions.map((pages) => pages.map((each) => ({ ...each, numbered: each.accepted })));
    expect(learn(numbered, 3)).toEqual([0, 0, 0]);
    expect(firstRight(numbered, [0, 0, 0])).toBe(1);
  });

  it('leaves out questions whose accepted pages were not found', () => {
    expect(learn([[page(false, [1])]], 1)).toEqual([0]);
  });
});
