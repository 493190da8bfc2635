/** The official table of ways to hand in, with ways that say exactly the same put into one row. */
import type { Labels } from '../../schemas/labels.ts';
import { capitalise } from '../format.ts';
import { channelWords, feeWords, NO_FEE_STATED, promisedTime, timeNotes, type Method } from './wording.ts';

export interface MethodRow {
  channels: string;
  case: string | undefined;
  /** The promised time, or undefined where there is none. */
  time: string | undefined;
  timeNotes: string[];
  fees: string[];
  note: string | undefined;
}

/** Rows in the order of the source. */
export function methodRows(methods: readonly Method[], labels: Labels | undefined): MethodRow[] {
  const same = Map.groupBy(methods, ({ channel: _, ...rest }) => JSON.stringify(rest));
  return [...same.values()].flatMap((group) => {
    const [first] = group;
    return first ? [rowOf(first, group, labels)] : [];
  });
}

function rowOf(method: Method, group: readonly Method[], labels: Labels | undefined): MethodRow {
  const channels = group.map(({ channel }) => channel);
  const fees = (method.fees ?? []).map((fee) => feeWords(fee, labels));
  return {
    channels: capitalise(channelWords([...new Set(channels)], labels)),
    case: method.case,
    time: promisedTime(method.time, labels),
    timeNotes: timeNotes(method.time),
    fees: fees.length > 0 ? fees : [`${NO_FEE_STATED}.`],
    note: method.note,
  };
}
