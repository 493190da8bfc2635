/** What has lately changed among the procedures, for the front page. */
import { vietnameseDay } from '../../domain/days.ts';
import { isOver } from '../../domain/lifecycle.ts';
import type { ChangeKind } from '../../domain/procedure-terms.ts';
import type { Content, Entry } from '../../reading/content.ts';
import { findEntry } from '../../reading/find-entry.ts';
import { namedProcedures, type NamedProcedure } from './catalogue.ts';

export interface RecentChange extends NamedProcedure {
  kind: ChangeKind;
  /** Only concluded by the portal, no decision says so. */
  inferred: boolean;
  /** The day the list is sorted by; '' where no source gives one. */
  day: string;
  /** "có hiệu lực từ 01/07/2026", "công bố ngày …", or that the day is not known. */
  when: string;
  decision: { id: string; number: string; issuer: string } | undefined;
  /** What it stands for now: those that point to it. */
  replaces: NamedProcedure[];
  replacedBy: NamedProcedure[];
}

type Source = Pick<Content, 'procedures' | 'documents'>;

/**
 * The last change of each procedure, newest first, at most `limit`. A change counts when a source gives its day, when
 * a decision says what it did, or when it takes the procedure away; an old decision of unknown day is no news. A
 * procedure that gave way to another of the list is told there.
 */
export function recentChanges(content: Source, limit: number): RecentChange[] {
  return content.procedures
    .flatMap((procedure) => changeOf(procedure, content) ?? [])
    .filter(({ replacedBy }, _index, all) => !replacedBy.some(({ id }) => all.some((each) => each.id === id)))
    .sort((a, b) => b.day.localeCompare(a.day) || a.name.localeCompare(b.name, 'vi'))
    .slice(0, limit);
}

function changeOf({ id, data }: Entry<'procedures'>, content: Source): RecentChange | undefined {
  const change = data.changes.at(-1);
  if (!change) return undefined;
  const document = change.decision === undefined ? undefined : findEntry(content.documents, change.decision);
  const announced = change.announcedOn ?? document?.data.issuedOn;
  const day = change.effectiveFrom ?? announced ?? '';
  const ended = isOver(change.kind);
  const decided = document !== undefined && !change.inferred;
  if (day === '' && !decided && !ended) return undefined;
  return {
    id,
    name: data.commonName,
    kind: change.kind,
    inferred: change.inferred ?? false,
    day,
    when: whenWords(change.effectiveFrom, announced),
    decision: document && {
      id: document.id,
      number: document.data.number ?? document.data.title,
      issuer: document.data.issuer,
    },
    replaces: namedProcedures(
      content.procedures,
      content.procedures
        .filter((each) => each.data.changes.at(-1)?.replacedBy?.includes(id))
        .map((each) => each.id),
    ),
    replacedBy: namedProcedures(content.procedures, change.replacedBy ?? []),
  };
}

function whenWords(effectiveFrom: string | undefined, announced: string | undefined): string {
  if (effectiveFrom) return `có hiệu lực từ ${vietnameseDay(effectiveFrom)}`;
  return announced ? `công bố ngày ${vietnameseDay(announced)}` : 'chưa rõ ngày';
}
