/** The agreed limits of search, and whether the figures keep to them. */
import type { SiteReport } from './report.ts';
import { UNDERSTANDING_LIMIT } from './speed.ts';

const KB = 1024;

export interface Limit {
  what: string;
  figure: number;
  unit: '%' | 'KB' | 'ms';
  /** The most, or with `atLeast` the least that is allowed. */
  limit: number;
  atLeast?: true;
}

/** All limits that can be told from these figures. */
export function limitsOf({ name, quality, speed, phone }: SiteReport): Limit[] {
  const test = quality?.test?.engine;
  return [
    ...(test
      ? ([
          { what: 'success@1, test', figure: 100 * test.success1, unit: '%', limit: 90, atLeast: true },
          { what: 'success@3, test', figure: 100 * test.success3, unit: '%', limit: 97, atLeast: true },
          { what: 'no result, test', figure: 100 * test.nothing, unit: '%', limit: 1 },
        ] as const)
      : []),
    ...(speed
      ? ([
          {
            what: `${name}: understanding, 99 %`,
            figure: speed.understanding.p99,
            unit: 'ms',
            limit: UNDERSTANDING_LIMIT,
          },
        ] as const)
      : []),
    ...(phone
      ? ([
          { what: `${name}: small index`, figure: phone.smallIndex / KB, unit: 'KB', limit: 30 },
          { what: `${name}: first answer, 95 %`, figure: phone.first.small.p95 / KB, unit: 'KB', limit: 60 },
          {
            what: `${name}: full text after it, median`,
            figure: phone.first.text.median / KB,
            unit: 'KB',
            limit: 250,
          },
        ] as const)
      : []),
  ];
}

export const isKept = ({ figure, limit, atLeast }: Limit): boolean =>
  atLeast ? figure >= limit : figure <= limit;
