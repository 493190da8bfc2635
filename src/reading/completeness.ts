/** How complete the procedures of a site are and how late they were posted: one reading for page and command. */
import { completenessOf, completeShare, type Completeness, type Share } from '../domain/completeness.ts';
import { isOver, lifecycleOn } from '../domain/lifecycle.ts';
import { postingLag, type PostingLag } from '../domain/posting-lag.ts';
import type { ProcedureState } from '../domain/procedure-terms.ts';
import type { Content } from './content.ts';

export interface ProcedureStanding {
  readonly id: string;
  /** As people call it. */
  readonly name: string;
  readonly code: string | undefined;
  readonly state: ProcedureState;
  /** Whether it belongs to the share: procedures that ended are posted no more. */
  readonly counted: boolean;
  readonly completeness: Completeness;
  /** Of its newest change whose days are known. */
  readonly lag: PostingLag | undefined;
}

export interface SiteCompleteness {
  readonly share: Share;
  /** What lacks most stands first, then by name. */
  readonly procedures: readonly ProcedureStanding[];
}

/** Every procedure as it stands on `day`. */
export function siteCompleteness(
  { procedures, documents }: Pick<Content, 'procedures' | 'documents'>,
  day: string,
): SiteCompleteness {
  const byId = new Map(documents.map(({ id, data }) => [id, data]));
  const documentOf = (id: string) => byId.get(id);
  const standings = procedures.map(({ id, data }): ProcedureStanding => {
    const { state } = lifecycleOn(data.changes, data.confidence, day);
    const lags = data.changes.map((change) =>
      postingLag(change, change.decision === undefined ? undefined : documentOf(change.decision)?.issuedOn),
    );
    return {
      id,
      name: data.commonName,
      code: data.code,
      state,
      counted: !isOver(state),
      completeness: completenessOf(data, documentOf),
      lag: lags.findLast((lag) => lag !== undefined),
    };
  });
  return {
    share: completeShare(standings.filter(({ counted }) => counted).map(({ completeness }) => completeness)),
    procedures: standings.sort(
      (a, b) =>
        b.completeness.missing.length - a.completeness.missing.length || a.name.localeCompare(b.name, 'vi'),
    ),
  };
}
