/** The contents a plan demands, each with the posts and events that the rule of contents counts for it. */
import type { Day } from '../../domain/days.ts';
import { evaluateObligations } from '../../domain/obligations.ts';
import type { Content } from '../../reading/content.ts';
import { obligationInput } from '../../reading/obligation-input.ts';
import type { PlanEntry } from '../progress/standings.ts';

export interface HeadingStanding {
  readonly section: string;
  readonly heading: string;
  /** Collections and ids of the records, by the day they first appeared. */
  readonly evidence: readonly string[];
}

/** As the plan's own demand for contents counts them (src/domain/obligations.ts), over its whole period up to `asOf`. */
export function headingStandings(plan: PlanEntry, content: Content, asOf: Day): HeadingStanding[] {
  const input = obligationInput({ ...content, plans: [plan] });
  const asked = input.plans.map((each) => ({
    ...each,
    obligations: [{ kind: 'contents', id: 'headings', per: 'plan' } as const],
  }));
  const rows = evaluateObligations({ ...input, plans: asked }, asOf, { samples: true });
  const parts = new Map(rows.flatMap((row) => row.parts.map(({ id, evidence }) => [id, evidence] as const)));
  return plan.data.headings.map(({ section, heading }) => ({
    section,
    heading,
    evidence: parts.get(section) ?? [],
  }));
}
