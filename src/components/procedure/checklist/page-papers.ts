/** The papers of the page as the rules know them, each with its place in the page. */
import type { Channel, PaperRule } from '../../../domain/dossier.ts';

export interface PagePaper extends PaperRule {
  item: HTMLElement;
  box: HTMLInputElement;
}

/** A block that asks for its papers only when its condition applies. */
export interface ConditionBlock {
  condition: string;
  line: HTMLElement;
  block: HTMLElement;
}

/** Reads the list as PaperItem.astro, PaperList.astro and PartPapers.astro write it. */
export function readPapers(list: HTMLElement): PagePaper[] {
  const groups = [...list.querySelectorAll('.one-of')];
  return [...list.querySelectorAll<HTMLElement>('.paper')].map((item) => {
    const group = item.closest('.one-of');
    return {
      item,
      box: item.querySelector('input') as HTMLInputElement,
      name: wordsOf(item.querySelector('label')),
      case: caseOf(item),
      channels: item.closest<HTMLElement>('[data-channels]')?.dataset['channels']?.split(' ') as Channel[],
      group: group ? String(groups.indexOf(group)) : undefined,
      condition: wordsOf(item.closest('.conditional')?.firstElementChild) || undefined,
      replacedByData: item.dataset['found'],
    };
  });
}

/** The case that a place in the list belongs to. */
export const caseOf = (place: Element): string | undefined =>
  wordsOf(place.closest('.case')?.firstElementChild) || undefined;

export const readConditions = (list: HTMLElement): ConditionBlock[] =>
  [...list.querySelectorAll<HTMLElement>('.conditional')].map((block) => {
    const line = block.firstElementChild as HTMLElement;
    return { condition: wordsOf(line), line, block };
  });

const wordsOf = (element: Element | null | undefined): string => element?.textContent?.trim() ?? '';
