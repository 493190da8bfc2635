/** Which reports were handed in: what somebody wrote down, beside the calendar of what was due. */
import { daysBetween, type Day } from './days.ts';
import { compare } from './quota/count.ts';

/** A report handed in, as a plan's file records it. */
export interface HandIn {
  /** Label of the period, such as 2025-Q1; absent for a report of no period. */
  readonly period?: string | undefined;
  readonly on: Day;
  /** Id of the unit that sent it; absent where only one unit reports. */
  readonly by?: string | undefined;
  /** Id of the document. */
  readonly document?: string | undefined;
  readonly note?: string | undefined;
  readonly sample?: boolean | undefined;
}

/** A hand-in beside its slot of the calendar. */
export interface HandedIn {
  readonly on: Day;
  /** Days after the due day; 0 in time, or where the plan names no day. */
  readonly daysLate: number;
  readonly document: string | undefined;
  readonly note: string | undefined;
  readonly sample: boolean;
}

interface Reporting {
  readonly by?: readonly string[] | undefined;
  readonly handedIn?: readonly HandIn[] | undefined;
}

interface Slot {
  readonly unit: string;
  readonly period: { readonly label: string } | undefined;
  readonly due: Day | undefined;
}

/** Ids of the units that a report is asked of: those it names, else the issuer of the plan. */
export const reportingUnits = ({ by }: Pick<Reporting, 'by'>, issuer: string): readonly string[] =>
  by?.length ? by : [issuer];

/** Who sent it: whom the record names, else the only unit that reports; undefined where nobody can tell. */
export const senderOf = (
  { by }: Pick<HandIn, 'by'>,
  report: Pick<Reporting, 'by'>,
  issuer: string,
): string | undefined => {
  const units = reportingUnits(report, issuer);
  return by ?? (units.length === 1 ? units[0] : undefined);
};

/** What was handed in for a slot by the end of the day `asOf`, by day: nothing is known before it happened. */
export const handedIn = (report: Reporting, issuer: string, slot: Slot, asOf: Day): HandedIn[] =>
  (report.handedIn ?? [])
    .filter((each) => each.on <= asOf && each.period === slot.period?.label)
    .filter((each) => senderOf(each, report, issuer) === slot.unit)
    .map(({ on, document, note, sample }) => ({
      on,
      daysLate: slot.due === undefined ? 0 : Math.max(0, daysBetween(slot.due, on)),
      document,
      note,
      sample: sample ?? false,
    }))
    .sort((a, b) => compare(a.on, b.on));
