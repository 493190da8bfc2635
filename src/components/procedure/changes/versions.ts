/**
 * Pairs of states of which both are known. Today these are a replaced procedure and its successor, each with a record of
 * its own; no earlier state of one and the same record is kept.
 */
import { differenceOf, type Difference } from '../../../domain/difference.ts';
import type { Content, Entry } from '../../../reading/content.ts';
import { findEntry } from '../../../reading/find-entry.ts';
import { changesOf, type ProcedureChange } from './all-changes.ts';
import { recordFields } from './record-fields.ts';

type Procedure = Entry<'procedures'>;

export interface VersionPage {
  before: Procedure;
  change: ProcedureChange;
  address: string;
  /** A procedure may give way to several. */
  successors: { now: Procedure; difference: Difference }[];
}

/** One page for each replacement whose successor has a record. */
export function versionPages(content: Content): VersionPage[] {
  return content.procedures.flatMap((before) =>
    changesOf(before, content).flatMap((change) => {
      if (change.version === undefined) return [];
      const fields = recordFields(before.data, content);
      const successors = change.replacedBy.flatMap(({ id }) => findEntry(content.procedures, id) ?? []);
      return [
        {
          before,
          change,
          address: change.version,
          successors: successors.map((now) => ({
            now,
            difference: differenceOf(fields, recordFields(now.data, content)),
          })),
        },
      ];
    }),
  );
}
