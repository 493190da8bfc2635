/** The numbers, days and duties of the five plans against what their texts say (tests/sources/plans.yaml). */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Content } from '../../../src/reading/content.ts';
import { readContent } from '../../../src/reading/read-content.ts';

interface PlanFacts {
  plan: string;
  period: string;
  theme?: string;
  quotas: string[];
  reports: string[];
  due?: Record<string, string>;
  forms?: string[];
  coverage?: string;
  issuedBy?: string;
  yearlyPlan?: string;
  legalBasis: Record<string, string>;
}

const file = new URL('../../sources/plans.yaml', import.meta.url);
const facts = parse(readFileSync(file, 'utf8'), { schema: 'failsafe' }) as PlanFacts[];

let content: Content;
beforeAll(async () => {
  const own = fileURLToPath(new URL('../../../content', import.meta.url));
  content = (await readContent(own, { bodies: false })).content;
});

describe.each(facts)('$plan', (source) => {
  const plan = () => content.plans.find(({ id }) => id === source.plan)!.data;
  const obligations = (kind: string) => (plan().obligations ?? []).filter((each) => each.kind === kind);

  it('runs over the period of its text and carries its theme word for word', () => {
    expect(`${plan().period.from} ${plan().period.to}`).toBe(source.period);
    if (source.theme) expect(plan().theme).toBe(source.theme);
  });

  it('counts what the text counts, no more and no less', () => {
    const quotas = plan().quotas.map(
      ({ required, per, channel, counts = 'published' }) => `${required} ${per} ${channel} ${counts}`,
    );
    expect(quotas).toEqual(source.quotas);
    const shares = obligations('coverage').map((each) => ('share' in each ? `${each.share}` : ''));
    if (source.coverage) expect([...new Set(shares)]).toEqual([source.coverage]);
    const sets = obligations('forms').flatMap((each) => ('set' in each ? [each.set] : []));
    const named = content.vocabulary['form-sets']
      .filter(({ id, rule }) => sets.includes(id) && rule !== 'listed')
      .flatMap(({ items }) => items.map(({ activity, channel, format, material }) => activity ?? channel ?? format ?? material));
    expect(named).toEqual(source.forms ?? []);
    expect(obligations('yearly-plan')).toHaveLength(source.yearlyPlan ? 1 : 0);
    const by = obligations('issued-by').map((each) => ('by' in each ? each.by : ''));
    expect(by).toEqual(source.issuedBy ? [source.issuedBy] : []);
  });

  it('hands in the reports of the text, when it says', () => {
    const kinds = plan().reports.map(({ kind }) => kind);
    expect(source.reports.filter((kind) => !kinds.includes(kind))).toEqual([]);
    for (const [kind, due] of Object.entries(source.due ?? {})) {
      expect(plan().reports.find((report) => report.kind === kind)?.due).toBe(due);
    }
  });

  it('rests on the documents of the text, with their days', () => {
    const cited = new Map(
      plan().legalBasis.map(({ document }) => {
        const found = content.documents.find(({ id }) => id === document);
        return [found?.data.number, found?.data.issuedOn];
      }),
    );
    for (const [number, day] of Object.entries(source.legalBasis)) expect(cited.get(number)).toBe(day);
  });
});
