/** The papers a visitor without a special case brings to the counter, for a screen that cannot ask questions. */
import { choicesOf, neededPapers, type Needed } from '../../../domain/dossier.ts';
import type { Procedure } from '../../../schemas/procedure.ts';
import type { Paper } from '../../procedure/wording.ts';

export interface ScreenPapers {
  /** For whom the list is: "trường hợp thông thường, nộp trực tiếp". */
  said: string;
  /** Empty where every paper belongs to a case of its own. */
  must: Needed<Paper>[];
  /** Not needed when the office finds the data itself. */
  spare: Needed<Paper>[];
  /** Some papers are for other cases, ways or conditions. */
  more: boolean;
}

/** Handed in in person where that is offered, for whoever stands before the screen stands in the office. */
export function screenPapers({
  dossier = [],
  methods = [],
}: Pick<Procedure, 'dossier' | 'methods'>): ScreenPapers {
  const inPerson = methods.some(({ channel }) => channel === 'in-person');
  const channel = inPerson ? 'in-person' : undefined;
  const needed = neededPapers(dossier, { case: undefined, channel, conditions: new Set() });
  return {
    said: inPerson ? 'trường hợp thông thường, nộp trực tiếp' : 'trường hợp thông thường',
    must: needed.filter(({ unlessFound }) => !unlessFound),
    spare: needed.filter(({ unlessFound }) => unlessFound),
    more: needed.length < choicesOf(dossier).length,
  };
}
