/** What records say of being made simpler, delegated, kept among offices, how often they are used, how they are paid. */
import {
  ONLINE_LEVELS,
  SIMPLIFICATION_STATES,
  type OnlineLevel,
  type SimplificationState,
  type SimplifiedPart,
} from './procedure-terms.ts';

export interface Proposal {
  readonly what: SimplifiedPart;
  readonly before: string;
  readonly after: string;
  readonly state: SimplificationState;
  readonly decision?: string | undefined;
}

/** What is read of a record; a field that is left out is not known. */
export interface SimplifiedRecord {
  readonly simplification?: readonly Proposal[] | undefined;
  readonly agency?:
    { readonly delegated?: string | undefined; readonly delegatedBy?: string | undefined } | undefined;
  readonly internal?: boolean | undefined;
  readonly yearlyVolume?: { readonly year: number; readonly count: number } | undefined;
  readonly onlinePayment?: boolean | undefined;
  readonly onlineLevel?: OnlineLevel | undefined;
}

export interface StateGroup<R> {
  readonly state: SimplificationState;
  readonly proposals: readonly (Proposal & { readonly record: R })[];
}

export interface Simplification<R> {
  /** All records that were looked at. */
  readonly total: number;
  /** From proposed to in force; a state without proposals is left out. */
  readonly groups: readonly StateGroup<R>[];
  /** Records with at least one proposal. */
  readonly withProposals: number;
  readonly delegated: readonly R[];
  readonly internal: readonly R[];
  /** Records that say whether they are internal, yes or no. */
  readonly saysInternal: number;
  /** Records whose volume is known, the largest first. */
  readonly volumes: readonly R[];
  readonly payment: { readonly yes: readonly R[]; readonly no: readonly R[]; readonly unknown: readonly R[] };
  /** How many records stand at each level, the highest first. */
  readonly levels: readonly { readonly level: OnlineLevel; readonly count: number }[];
}

/** The lists over all records, each in the order the records come in except the volumes. */
export function simplificationOf<R extends SimplifiedRecord>(records: readonly R[]): Simplification<R> {
  const proposals = records.flatMap((record) =>
    (record.simplification ?? []).map((proposal) => ({ ...proposal, record })),
  );
  const paying = Map.groupBy(records, ({ onlinePayment }) => onlinePayment);
  return {
    total: records.length,
    groups: SIMPLIFICATION_STATES.map((state) => ({
      state,
      proposals: proposals.filter((proposal) => proposal.state === state),
    })).filter((group) => group.proposals.length > 0),
    withProposals: new Set(proposals.map(({ record }) => record)).size,
    delegated: records.filter(({ agency }) => (agency?.delegated ?? agency?.delegatedBy) !== undefined),
    internal: records.filter(({ internal }) => internal === true),
    saysInternal: records.filter(({ internal }) => internal !== undefined).length,
    volumes: records
      .filter(({ yearlyVolume }) => yearlyVolume !== undefined)
      .sort((a, b) => (b.yearlyVolume?.count ?? 0) - (a.yearlyVolume?.count ?? 0)),
    payment: {
      yes: paying.get(true) ?? [],
      no: paying.get(false) ?? [],
      unknown: paying.get(undefined) ?? [],
    },
    levels: ONLINE_LEVELS.map((level) => ({
      level,
      count: records.filter(({ onlineLevel }) => onlineLevel === level).length,
    })).filter(({ count }) => count > 0),
  };
}
