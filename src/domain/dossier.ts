/**
 * Which papers one person needs. The dossier ("thành phần, số lượng hồ sơ") is one of the parts that every procedure
 * must state by Nghị định 63/2010/NĐ-CP, Điều 8; a paper outside it may not be asked for. The rules below only read
 * what the record says about each paper:
 * - no `case`: for every case; else for that case alone;
 * - no `channels`: for every way to hand in; else for those alone;
 * - papers of one `group` in one case: any one of them will do;
 * - `condition`: needed only by those to whom it applies;
 * - `replacedByData`: not needed when the office finds the data itself, which nobody knows beforehand.
 * Rows of 0 originals and 0 copies are no papers; the check refuses them. No browser is too old for this file.
 */
import type { SUBMIT_CHANNELS } from './procedure-terms.ts';

export type Channel = (typeof SUBMIT_CHANNELS)[number];

/** What the rules read of a paper. */
export interface PaperRule {
  name: string;
  case?: string | undefined;
  channels?: readonly Channel[] | undefined;
  group?: string | undefined;
  condition?: string | undefined;
  replacedByData?: string | undefined;
}

/** One thing to bring; several papers: any one of them will do. */
export type Choice<P extends PaperRule = PaperRule> = readonly P[];

/** What a person has said of herself. */
export interface Selection {
  /** Undefined: no special case. */
  case: string | undefined;
  /** Undefined: any way to hand in. */
  channel: Channel | undefined;
  /** The conditions that apply, word for word. */
  conditions: ReadonlySet<string>;
}

/** An ordinary family that has not chosen how to hand in. */
export const ORDINARY: Selection = { case: undefined, channel: undefined, conditions: new Set() };

export interface Needed<P extends PaperRule = PaperRule> {
  papers: Choice<P>;
  /** Not needed when the office finds the data of one of these papers itself. */
  unlessFound: boolean;
}

/** What that person needs, in the order of the record. Papers of other cases and other channels are left out. */
export function neededPapers<P extends PaperRule>(papers: readonly P[], selection: Selection): Needed<P>[] {
  return choicesOf(papers.filter((paper) => concerns(paper, selection)))
    .filter((choice) => {
      const condition = conditionOf(choice);
      return condition === undefined || selection.conditions.has(condition);
    })
    .map((choice) => ({ papers: choice, unlessFound: canBeFound(choice) }));
}

/** Whether a paper belongs to the chosen case and the chosen way to hand in; its condition is another matter. */
export const concerns = (paper: PaperRule, { case: chosen, channel }: Selection): boolean =>
  (paper.case === undefined || paper.case === chosen) &&
  (channel === undefined || paper.channels === undefined || paper.channels.includes(channel));

/** What is still missing: a choice is there as soon as one of its papers has been ticked (`ticks`: their names). */
export const missingPapers = <P extends PaperRule>(
  needed: readonly Needed<P>[],
  ticks: ReadonlySet<string>,
): Needed<P>[] => needed.filter(({ papers }) => !papers.some(({ name }) => ticks.has(name)));

/**
 * The way to hand in that a list starts with. The only one, where there is one. Online, where the record says that
 * the whole procedure is done online (toàn trình) and offers it: then no step asks anybody to come. Otherwise in
 * person, where it is offered: that list holds also what is only shown at the counter, and a paper forgotten there
 * costs a second trip, while one forgotten online is uploaded later.
 */
export function defaultChannel(
  offered: readonly Channel[],
  onlineLevel: 'full' | 'partial' | 'information' | undefined,
): Channel | undefined {
  if (onlineLevel === 'full' && offered.includes('online')) return 'online';
  return offered.includes('in-person') ? 'in-person' : offered[0];
}

/** The cases that papers, times or fees are told apart by, in the order of the record. */
export const casesOf = (...lists: (readonly { case?: string | undefined }[])[]): string[] => [
  ...new Set(lists.flat().flatMap((each) => each.case ?? [])),
];

/** Papers of one group in one case become one choice, at the place of the first. */
export function choicesOf<P extends PaperRule>(papers: readonly P[]): Choice<P>[] {
  const choices: P[][] = [];
  for (const paper of papers) {
    const same = choices.find(
      ([first]) => paper.group !== undefined && first?.group === paper.group && first.case === paper.case,
    );
    if (same) same.push(paper);
    else choices.push([paper]);
  }
  return choices;
}

/** What a choice hangs on: a choice has a condition only when each of its papers has one. */
export const conditionOf = (choice: Choice): string | undefined =>
  choice.every(({ condition }) => condition !== undefined) ? choice[0]?.condition : undefined;

/** Any one paper will do, so one that the office can find stands for all of them. */
export const canBeFound = (choice: Choice): boolean =>
  choice.some(({ replacedByData }) => replacedByData !== undefined);
