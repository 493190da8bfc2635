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

/** What of a procedure is made simpler, and how far it has come. */
export const SIMPLIFIED_PARTS = ['time', 'papers', 'fee', 'steps'] as const;
export type SimplifiedPart = (typeof SIMPLIFIED_PARTS)[number];
export const SIMPLIFICATION_STATES = ['proposed', 'approved', 'in-force'] as const;
export type SimplificationState = (typeof SIMPLIFICATION_STATES)[number];

/** How much of a procedure can be done online, the most first. */
export const ONLINE_LEVELS = ['full', 'partial', 'information'] as const;
export type OnlineLevel = (typeof ONLINE_LEVELS)[number];
