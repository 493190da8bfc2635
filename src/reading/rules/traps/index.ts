/**
 * The traps seen in real records of procedures, and what catches each. A record that sets the two sides of a
 * contradiction against each other in `discrepancies` is in order.
 *
 *  1 time in two places           time-twice.ts: methods, short answer (errors), steps (warning). Not the text below.
 *  2 number without unit          ../procedure.ts (number-without-unit), bare-time.ts
 *  3 unit contradicts the text    time-unit.ts: methods, short answer (errors), steps (warning)
 *  4 placeholder                  placeholder.ts
 *  5 "Miễn phí" with a fee        free-fee.ts
 *  6 notes stored as papers       ../procedure.ts (paper-without-copies)
 *  7 `required` flags             none needed: the schema has no such field (unknown-key); `condition` says when
 *  8 days one day early           announced-day.ts; a time of day or an epoch number is no day for the schema (date)
 *  9 empty or junk legal basis    legal-basis.ts. Whether a law has to do with the subject, only a person can say.
 * 10 district level               ../former-names.ts
 * 11 letters in other forms       ../../source-text.ts (unicode-form, invisible-sign): mended while reading, and said
 * 12 scrambled text               proof-reading.ts: points to the place, a person reads
 * 13 names of agencies            agency-name.ts
 * 14 page against Word export     detail-source.ts: only that a source of detail is named; the copy itself is not ours
 */
import type { RecordRule } from '../rule.ts';
import { agencyName } from './agency-name.ts';
import { announcedDay } from './announced-day.ts';
import { bareTimeRules } from './bare-time.ts';
import { detailSource } from './detail-source.ts';
import { freeFeeRules } from './free-fee.ts';
import { legalBasisRules } from './legal-basis.ts';
import { placeholder } from './placeholder.ts';
import { proofReadingRules } from './proof-reading.ts';
import { timeOfAnswer, timeOfSteps, timesOfOneWay } from './time-twice.ts';
import { timeUnitRules } from './time-unit.ts';

export const trapRules: readonly RecordRule<'procedures'>[] = [
  timesOfOneWay,
  timeOfAnswer,
  timeOfSteps,
  ...bareTimeRules,
  ...timeUnitRules,
  placeholder,
  ...freeFeeRules,
  announcedDay,
  ...legalBasisRules,
  ...proofReadingRules,
  agencyName,
  detailSource,
];
