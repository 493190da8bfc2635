/** Which version of a procedure's record holds on a day: what a sheet on a wall is compared with. */
import type { Day } from './days.ts';

/** What a change says of its version. */
export interface VersionedChange {
  readonly decision?: string | undefined;
  readonly effectiveFrom?: Day | undefined;
  readonly announcedOn?: Day | undefined;
}

export interface RecordVersion {
  /** Id of the decision that made it; undefined when the record names none. */
  readonly decision: string | undefined;
  /** Its first day: of effect, else of the announcement, else of the decision; undefined when no source gives one. */
  readonly day: Day | undefined;
  /** Decisions of the record whose day has not come. */
  readonly ahead: readonly string[];
}

/** The day a document was issued, by its id; undefined when nobody knows. */
export type IssuedOn = (document: string) => Day | undefined;

/**
 * The version on `day`: the last change that has begun. `changes` run from old to new; a change whose day is unknown
 * counts as begun, as it does for the state of the procedure (lifecycle.ts).
 */
export function recordVersion(
  changes: readonly VersionedChange[],
  day: Day,
  issuedOn: IssuedOn,
): RecordVersion {
  const dated = changes.map((change) => ({ decision: change.decision, day: versionDay(change, issuedOn) }));
  const begun = dated.filter((version) => version.day === undefined || version.day <= day);
  const ahead = dated.filter((version) => !begun.includes(version));
  const last = begun.at(-1);
  return {
    decision: last?.decision,
    day: last?.day,
    ahead: ahead.flatMap(({ decision }) => decision ?? []),
  };
}

const versionDay = (
  { decision, effectiveFrom, announcedOn }: VersionedChange,
  issuedOn: IssuedOn,
): Day | undefined =>
  effectiveFrom ?? announcedOn ?? (decision === undefined ? undefined : issuedOn(decision));
