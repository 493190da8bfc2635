/** A record that says openly where its sources differ is in order: the way out of most traps. */
import type { Entry } from '../../content.ts';
import { saidTimes, sameTime, type SaidTime } from './said-times.ts';

type Procedure = Entry<'procedures'>;

/** Whether one entry of `discrepancies` sets both times against each other. */
export const tellsBothTimes = ({ data }: Procedure, a: SaidTime, b: SaidTime): boolean =>
  (data.discrepancies ?? []).some(({ sides }) => {
    const said = sides.flatMap(({ says }) => saidTimes(says));
    return [a, b].every((time) => said.some((each) => sameTime(each, time)));
  });

/** Whether an entry of `discrepancies` holds words that pass the test, anywhere in it. */
export const toldInDiscrepancies = ({ data }: Procedure, test: (text: string) => boolean): boolean =>
  (data.discrepancies ?? []).some(({ about, sides, handling }) =>
    test([about, ...sides.flatMap(({ where, says }) => [where, says]), handling].join('\n')),
  );

/** The same, where the notes of the record will do as well: what is not sure, and what each decision rests on. */
export const toldInNotes = (procedure: Procedure, test: (text: string) => boolean): boolean =>
  toldInDiscrepancies(procedure, test) ||
  [procedure.data.confidenceNote, ...procedure.data.changes.map(({ note }) => note)].some(
    (note) => note !== undefined && test(note),
  );

/** Whether the text names it as a whole: "57/QĐ-UBND" does not name "7/QĐ-UBND". */
export const names = (text: string, name: string): boolean =>
  text
    .split(name)
    .slice(0, -1)
    .some((before) => !/[\p{L}\d]$/u.test(before));
