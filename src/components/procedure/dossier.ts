/** The papers of a procedure in the order somebody packs them: by case, always needed first, then those with a condition. */
import type { Paper } from './wording.ts';

/** One thing to bring; several papers: any one of them will do. */
export type Choice = readonly Paper[];

export interface Conditional {
  condition: string;
  choices: Choice[];
}

export interface DossierPart {
  /** The case it is for; undefined: every case. */
  case: string | undefined;
  submit: Choice[];
  /** Shown at the counter and taken home again. */
  present: Choice[];
  conditional: Conditional[];
}

/** Parts in the order of the source; what holds for every case comes first. */
export function dossierParts(papers: readonly Paper[]): DossierPart[] {
  const byCase = [...Map.groupBy(papers, (paper) => paper.case)];
  return byCase
    .sort(([a], [b]) => Number(a !== undefined) - Number(b !== undefined))
    .map(([name, own]) => partOf(name, choicesOf(own)));
}

function partOf(name: string | undefined, choices: readonly Choice[]): DossierPart {
  const part: DossierPart = { case: name, submit: [], present: [], conditional: [] };
  for (const choice of choices) {
    const condition = conditionOf(choice);
    if (condition !== undefined) addConditional(part.conditional, condition, choice);
    else if (choice[0]?.handling === 'present') part.present.push(choice);
    else part.submit.push(choice);
  }
  return part;
}

/** Papers of one group become one choice, at the place of the first. */
function choicesOf(papers: readonly Paper[]): Choice[] {
  const groups = Map.groupBy(papers, (paper) => paper.group ?? paper);
  return [...groups.values()];
}

/** A choice hangs on a condition only when each of its papers does. */
function conditionOf(choice: Choice): string | undefined {
  return choice.every((paper) => paper.condition !== undefined) ? choice[0]?.condition : undefined;
}

function addConditional(list: Conditional[], condition: string, choice: Choice): void {
  const known = list.find((each) => each.condition === condition);
  if (known) known.choices.push(choice);
  else list.push({ condition, choices: [choice] });
}
