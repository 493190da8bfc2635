/** Changes put together by the decision that made them, in the order of time. */
import type { Day } from '../../../domain/days.ts';
import { CHANGE_KINDS } from '../../../domain/procedure-terms.ts';
import type { ProcedureChange } from './all-changes.ts';

/** What one decision did to several procedures alike, with the note they share. */
export interface ActPart {
  what: string;
  note: string | undefined;
  changes: ProcedureChange[];
}

/** One decision of one day; where no decision is known, one change. */
export interface Act {
  decision: ProcedureChange['decision'];
  day: Day | undefined;
  when: string;
  parts: ActPart[];
}

export interface Timeline {
  /** Not yet in effect on the day, the soonest first. */
  coming: Act[];
  /** Newest first. */
  years: { year: string; months: { month: string; acts: Act[] }[] }[];
  /** No source gives their day. */
  undated: Act[];
}

/** All changes as they stand on `day`. */
export function timelineOf(changes: readonly ProcedureChange[], day: Day): Timeline {
  const acts = actsOf(changes);
  const coming = acts.filter((act) => act.day !== undefined && act.day > day);
  const past = acts.filter((act) => act.day !== undefined && act.day <= day).sort((a, b) => byDay(b, a));
  const years = Map.groupBy(past, (act) => act.day?.slice(0, 4) ?? '');
  return {
    coming: coming.sort(byDay),
    years: [...years].map(([year, own]) => ({
      year,
      months: [...Map.groupBy(own, (act) => act.day?.slice(5, 7) ?? '')].map(([month, of]) => ({
        month: String(Number(month)),
        acts: of,
      })),
    })),
    undated: acts.filter((act) => act.day === undefined).sort(bySize),
  };
}

function actsOf(changes: readonly ProcedureChange[]): Act[] {
  const together = ({ decision, when, id, number }: ProcedureChange): string =>
    decision ? `${decision.id} ${when}` : `${id} ${number}`;
  return [...Map.groupBy(changes, together).values()].flatMap((own) => {
    const [first] = own;
    return first ? [{ decision: first.decision, day: first.day, when: first.when, parts: partsOf(own) }] : [];
  });
}

function partsOf(changes: readonly ProcedureChange[]): ActPart[] {
  const sorted = changes.toSorted((a, b) => a.name.localeCompare(b.name, 'vi'));
  const rank = ({ changes: [first] }: ActPart): number => CHANGE_KINDS.indexOf(first?.kind ?? 'issued');
  return [...Map.groupBy(sorted, ({ what, note }) => `${what} ${note}`).values()]
    .flatMap((own) => (own[0] ? [{ what: own[0].what, note: own[0].note, changes: own }] : []))
    .sort((a, b) => rank(a) - rank(b) || b.changes.length - a.changes.length);
}

const byDay = (a: Act, b: Act): number =>
  (a.day ?? '').localeCompare(b.day ?? '') || nameOf(b).localeCompare(nameOf(a), 'vi');

/** The decisions that touched most stand first, what has no decision last. */
const bySize = (a: Act, b: Act): number =>
  Number(b.decision !== undefined) - Number(a.decision !== undefined) ||
  sizeOf(b) - sizeOf(a) ||
  nameOf(a).localeCompare(nameOf(b), 'vi');

const sizeOf = ({ parts }: Act): number => parts.reduce((total, { changes }) => total + changes.length, 0);

const nameOf = ({ decision, parts }: Act): string => decision?.number ?? parts[0]?.changes[0]?.name ?? '';

/** "Ban hành mới: 19; Sửa đổi, bổ sung: 24", in the order of the kinds, whatever was decided or inferred. */
export function kindCounts(
  changes: readonly ProcedureChange[],
  label: (kind: ProcedureChange['kind']) => string,
): string {
  const counts = CHANGE_KINDS.map((kind) => ({
    kind,
    count: changes.filter((change) => change.kind === kind).length,
  }));
  return counts
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${label(kind)}: ${count}`)
    .join('; ');
}
