/**
 * A person is praised in public only as long as he or she agrees (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15: consent
 * may have an end). No name is ever written; what is told of one person can still point to that person.
 */
import type { Day } from './days.ts';

export interface Consented {
  /** Undefined: the record is about no person at all. */
  readonly recipient?: 'collective' | 'individual' | undefined;
  /** Last day of the consent. */
  readonly consentUntil?: Day | undefined;
}

/** Whether a record may be shown on that day: a collective always, a person up to the last day of the consent. */
export const mayShow = ({ recipient, consentUntil }: Consented, day: Day): boolean =>
  recipient !== 'individual' || (consentUntil !== undefined && day <= consentUntil);
