/** A thing in a body that would break or mislead: where it stands (offset from the body's start) and how to mend it. */
export interface Trap {
  offset: number;
  severity: 'error' | 'warning';
  rule: string;
  message: string;
}

export const error = (offset: number, rule: string, message: string): Trap => ({
  offset,
  severity: 'error',
  rule,
  message,
});

export const warning = (offset: number, rule: string, message: string): Trap => ({
  offset,
  severity: 'warning',
  rule,
  message,
});
