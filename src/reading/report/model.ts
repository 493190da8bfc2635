/** Everything a report or a digest says, from the content alone. */
import { minDay, type Day } from '../../domain/days.ts';
import { compare } from '../../domain/quota/count.ts';
import type { ReportModel, ReportRecord, Stretch, TargetLine } from '../../domain/report/types.ts';
import { dataWindow } from '../../domain/report/window.ts';
import { addressOf } from '../../domain/addresses.ts';
import { lifeOf } from '../../domain/unit-life.ts';
import { entriesOf, type Content, type Entry } from '../content.ts';
import { COLLECTIONS } from '../../schemas/field.ts';
import { contentGroups } from './contents.ts';
import { counter, postsOf, published } from './counting.ts';
import { channelLines, formLines } from './forms.ts';
import { citation, letterheadOf } from './head.ts';
import { nextSteps } from './next-steps.ts';
import { recordsOf, type Found } from './records.ts';
import { plannedReport, plansOf, reportsOf } from './scope.ts';
import { commendationsOf, proposalsOf, shortcomingsOf } from './statements.ts';
import { obligationLines, quotaLines } from './targets.ts';

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

  const of = { unit: unit.id, samples };
  const found = recordsOf(content, { ...of, data });
  const hasData = found.length > 0;
  const count = counter(hasData);
  const quotas = quotaLines(content, { ...of, data });
  const obligations = obligationLines(content, { ...of, data });
  const targets = [...quotas, ...obligations];
  const records = numbered(content, found, targets, { ...of, to: data.to });
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
    commendations: commendationsOf(found),
    shortcomings: shortcomingsOf(found, targets, data, hasData),
    proposals: proposalsOf(found, data),
    nextSteps: nextSteps(content, { plans, reports, day: data.to, until: life.to }),
    records,
  };
}

/** The records of these days, and those of earlier ones that a target counts, as rows of the annex. */
function numbered(
  content: Content,
  found: readonly Found[],
  targets: readonly TargetLine[],
  { unit, samples, to }: { readonly unit: string; readonly samples: boolean; readonly to: Day },
): ReportRecord[] {
  const present = new Set(found.map(({ id }) => id));
  const asked = [...new Set(targets.flatMap(({ counted }) => counted.records))].filter(
    (id) => !present.has(id),
  );
  const from = targets.map(({ period }) => period.start).reduce(minDay, to);
  const earlier = asked.length > 0 ? recordsOf(content, { unit, samples, data: { from, to } }) : [];
  const others = asked.flatMap(
    (id) => earlier.find((each) => each.id === id) ?? plainRecord(content, id) ?? [],
  );
  const names = new Map(content.units.map(({ id, data }) => [id, data.shortName ?? data.name]));
  const kinds = ['post', 'event', 'document', 'register'];
  return [...found, ...others]
    .sort(
      (a, b) =>
        kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
        compare(a.lines[0]?.day ?? '', b.lines[0]?.day ?? '') ||
        compare(a.id, b.id),
    )
    .map(({ id, kind, title, unit: by, sample, repost, page, lines }, index) => ({
      ...{ id, number: index + 1, kind, title, unit: names.get(by) ?? by, sample, repost, page, lines },
    }));
}

/** A record of another unit, or of a kind without days (a plan, what hangs on a wall), that a target rests on. */
function plainRecord(content: Content, id: string): ReportRecord | undefined {
  const collection = COLLECTIONS.find((name) => id.startsWith(`${name}/`));
  const entry =
    collection && entriesOf(content, collection).find((each) => `${collection}/${each.id}` === id);
  if (!collection || !entry) return undefined;
  const data = entry.data as { title?: string; unit?: string; issuer?: string; sample?: boolean };
  const address = addressOf(collection, entry.id);
  return {
    id,
    number: 0,
    kind: collection === 'news' ? 'post' : collection === 'events' ? 'event' : 'document',
    title: data.title ?? 'Những gì đã niêm yết',
    unit: data.unit ?? data.issuer ?? '',
    sample: data.sample ?? false,
    repost: false,
    page: address && content.site && new URL(address, content.site.baseUrl).href,
    lines: [],
  };
}
