/** Values of a procedure that the rules give a meaning to. Readers see their labels (vocabulary/labels.yaml). */

/** What a decision does to a procedure: the four official kinds, and a local cut of its time. */
export const CHANGE_KINDS = ['issued', 'amended', 'replaced', 'repealed', 'reduced'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** The state of a procedure on a day, computed from its changes. */
export const PROCEDURE_STATES = ['not-yet', 'in-force', 'replaced', 'repealed', 'unclear'] as const;
export type ProcedureState = (typeof PROCEDURE_STATES)[number];

/** How papers reach the office. */
export const SUBMIT_CHANNELS = ['in-person', 'online', 'post'] as const;

export const TIME_UNITS = ['working-day', 'day', 'working-hour', 'hour', 'month'] as const;

/** A paper is handed over, or only shown. */
export const HANDLING = ['submit', 'present'] as const;

/** How well the source supports a record. */
export const CONFIDENCE = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCE)[number];
