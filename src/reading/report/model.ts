/** Everything a report or a digest says, from the content alone. */
import type { Day } from '../../domain/days.ts';
import type { ReportModel, Stretch } from '../../domain/report/types.ts';
import { dataWindow } from '../../domain/report/window.ts';
import { lifeOf } from '../../domain/unit-life.ts';
import { unitTree } from '../../domain/unit-tree.ts';
import type { Content, Entry } from '../content.ts';
import { withId } from '../quota-input.ts';
import { contentGroups } from './contents.ts';
import { counter, postsOf, published } from './counting.ts';
import { channelLines, formLines } from './forms.ts';
import { citation, letterheadOf } from './head.ts';
import { comingReports } from './next-steps.ts';
import { evidenceCounts, numbered } from './numbered.ts';
import { ownFiguresOf } from './own-figures.ts';
import { recordsOf } from './records.ts';
import { plannedReport, plansOf, reportsOf } from './scope.ts';
import { commendationsOf, proposalsOf, shortcomingsOf } from './statements.ts';
import { obligationLines, quotaLines, targetRows } from './targets.ts';
import { taskLines } from './tasks.ts';

export interface ReportOptions {
  /** The day the figures close. */
  readonly cutoff: Day;
  /** Whether illustrations count. */
  readonly samples: boolean;
}

/** Undefined when no day of the stretch is left: the unit did not live in it, or it begins after the cut-off. */
export function reportModel(
  content: Content,
  unit: Entry<'units'>,
  stretch: Stretch,
  { cutoff, samples }: ReportOptions,
): ReportModel | undefined {
  const life = lifeOf(unit.data);
  const plans = plansOf(content, unit.id, stretch.span);
  const reports = reportsOf(content, plans, unit.id);
  const due = plannedReport(reports, stretch);
  const window = dataWindow({ span: stretch.span, cutoff, planned: due?.data, life });
  if (window === undefined) return undefined;
  const { data, notes } = window;

  const tree = unitTree(content.units.map(withId));
  const of = { unit: unit.id, tree, samples };
  const found = recordsOf(content, { ...of, data });
  const hasData = found.length > 0;
  const count = counter(hasData);
  const rows = targetRows(content, data.to, samples);
  const quotas = quotaLines(content, rows, { ...of, data });
  const obligations = obligationLines(content, rows, { ...of, data });
  const targets = [...quotas, ...obligations];
  const own = ownFiguresOf(content, { ...of, unit, span: stretch.span, cutoff });
  const tasks = taskLines(content, { ...of, ...rows, data, counts: evidenceCounts(content, samples) });
  const records = numbered(content, found, { ...of, targets, own, tasks, to: data.to });
  const posts = published(postsOf(found));
  return {
    unit: { id: unit.id, name: unit.data.name },
    stretch,
    data,
    dataNotes: notes,
    demo: content.site?.demo ?? false,
    samples: records.filter(({ sample }) => sample).length,
    hasData,
    letterhead: letterheadOf(content, unit, data.to, { plans, due }),
    plans: plans.map(citation),
    contents: contentGroups(content, plans, found, count),
    forms: formLines(content, found, data, count),
    channels: channelLines(content, found, data, count),
    posts: count('tin, bài', posts),
    reposts: count(
      'tin, bài',
      posts.filter(({ repost }) => repost),
    ),
    quotas,
    obligations,
    own,
    tasks,
    commendations: commendationsOf(found),
    shortcomings: shortcomingsOf(found, targets, data, hasData),
    proposals: proposalsOf(found, data),
    nextSteps: comingReports(content, { reports, day: data.to, until: life.to }),
    records,
  };
}
