/** The whole dossier in the order somebody packs it: every case, every way to hand in, every condition apart. */
import {
  canBeFound,
  casesOf,
  choicesOf,
  conditionOf,
  type Channel,
  type Choice,
  type PaperRule,
} from './dossier.ts';

export interface DossierPart<P extends PaperRule = PaperRule> {
  /** The case it is for; undefined: every case. */
  case: string | undefined;
  /** Everybody needs these. */
  always: Choice<P>[];
  /** Needed only by those who hand in in one of these ways. */
  byChannel: { channels: readonly Channel[]; choices: Choice<P>[] }[];
  /** Not needed when the office finds the data itself. */
  unlessFound: Choice<P>[];
  conditional: { condition: string; choices: Choice<P>[] }[];
}

/** Parts in the order of the record; what holds for every case comes first. */
export function dossierParts<P extends PaperRule>(papers: readonly P[]): DossierPart<P>[] {
  const general = papers.some((paper) => paper.case === undefined) ? [undefined] : [];
  return [...general, ...casesOf(papers)].map((name) =>
    partOf(name, choicesOf(papers.filter((paper) => paper.case === name)).flatMap(byWay)),
  );
}

/** Papers that no way of handing in has in common are nothing to choose from: the way decides. */
function byWay<P extends PaperRule>(choice: Choice<P>): Choice<P>[] {
  const ways = [...Map.groupBy(choice, ({ channels }) => channels?.join(' ')).values()];
  const counted = ways.flatMap(([first]) => first?.channels ?? []);
  const apart =
    ways.every(([first]) => first?.channels !== undefined) && new Set(counted).size === counted.length;
  return apart ? ways : [choice];
}

function partOf<P extends PaperRule>(
  name: string | undefined,
  choices: readonly Choice<P>[],
): DossierPart<P> {
  const part: DossierPart<P> = { case: name, always: [], byChannel: [], unlessFound: [], conditional: [] };
  for (const choice of choices) {
    const condition = conditionOf(choice);
    const channels = channelsOf(choice);
    if (condition !== undefined) {
      const known = part.conditional.find((each) => each.condition === condition);
      if (known) known.choices.push(choice);
      else part.conditional.push({ condition, choices: [choice] });
    } else if (canBeFound(choice)) part.unlessFound.push(choice);
    else if (channels === undefined) part.always.push(choice);
    else {
      const known = part.byChannel.find((each) => each.channels.join() === channels.join());
      if (known) known.choices.push(choice);
      else part.byChannel.push({ channels, choices: [choice] });
    }
  }
  return part;
}

/** The ways to hand in that ask for a choice at all; undefined: every way does. */
function channelsOf(choice: Choice): readonly Channel[] | undefined {
  return choice.every(({ channels }) => channels !== undefined)
    ? [...new Set(choice.flatMap(({ channels = [] }) => channels))]
    : undefined;
}
