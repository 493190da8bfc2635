/** All figures of one run. */
import type { PhoneReport } from './phone.ts';
import type { Judged, Quality } from './quality.ts';
import type { Split } from './queries.ts';
import type { Speed } from './speed.ts';

export interface SplitReport {
  engine: Quality;
  plain: Quality;
  /** What the engine did not answer with an accepted page first; undefined when they shall not be seen. */
  failures: Judged[] | undefined;
}

export interface SiteReport {
  name: 'repository' | 'large';
  /** Pages in the full text index. */
  pages: number;
  /** Records of the small index, and how many of them are procedures. */
  records: number;
  procedures: number;
  /** What was written and how long it took; of the large site only. */
  made?: { words: number; distinct: number; made: number; seconds: { content: number; build: number } };
  quality?: Partial<Record<Split, SplitReport>>;
  speed?: Speed;
  phone?: PhoneReport;
}
