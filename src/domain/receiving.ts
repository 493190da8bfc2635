/** Which unit takes in which procedure: by its door, the fields it takes in, or a list of its own. */

/** What a unit says of itself. */
export interface Receiver {
  readonly submitPlaces?: readonly string[] | undefined;
  /** Fields it takes in; left out: all fields. */
  readonly receives?: readonly string[] | undefined;
  /** Ids of the only procedures it takes in; left out: all of its doors and fields. */
  readonly procedures?: readonly string[] | undefined;
}

/** What a procedure says of where it is handed in. */
export interface Submitted {
  readonly id: string;
  readonly submitPlaces?: readonly string[] | undefined;
  readonly field?: string | undefined;
}

/** Whether one may hand in the procedure at that unit. A procedure without a field goes to every unit of its door. */
export function takesIn(unit: Receiver, { id, submitPlaces = [], field }: Submitted): boolean {
  if (unit.procedures !== undefined) return unit.procedures.includes(id);
  return (
    submitPlaces.some((door) => unit.submitPlaces?.includes(door)) &&
    (unit.receives === undefined || field === undefined || unit.receives.includes(field))
  );
}
