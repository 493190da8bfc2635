/** The parts of the handbook: chapters in the editors' order, and every source once, with a number. */
import { isOver, lifecycleOn } from '../../../domain/lifecycle.ts';
import type { Content, Entry } from '../../../reading/content.ts';
import { shortLabelOf } from '../../labels.ts';
import { byOrder } from '../../order.ts';

type Source = Entry<'guides'>['data']['sources'][number];

export interface NumberedSource extends Source {
  readonly number: number;
}

export interface Chapter {
  readonly guide: Entry<'guides'>;
  /** Where it begins in the handbook. */
  readonly id: string;
  /** Numbers of its sources in the list at the end. */
  readonly sources: readonly number[];
}

export interface Parts {
  readonly chapters: readonly Chapter[];
  readonly sources: readonly NumberedSource[];
}

/** Guides that share a source share its number; without an address a source is known by its title. */
export function partsOf(guides: readonly Entry<'guides'>[]): Parts {
  const sources = new Map<string, NumberedSource>();
  const numberOf = (source: Source): number => {
    const key = source.address ?? source.title;
    const seen = sources.get(key) ?? { ...source, number: sources.size + 1 };
    sources.set(key, seen);
    return seen.number;
  };
  const chapters = guides.toSorted(byOrder).map((guide) => ({
    guide,
    id: `bai-${guide.id}`,
    sources: [...new Set(guide.data.sources.map(numberOf))].sort((a, b) => a - b),
  }));
  return { chapters, sources: [...sources.values()] };
}

export interface IndexRow {
  readonly id: string;
  readonly name: string;
  readonly code: string | undefined;
  readonly doors: string;
}

/** Every procedure that one can still use on `day`, by name. */
export const procedureIndex = ({ procedures, vocabulary }: Content, day: string): IndexRow[] =>
  procedures
    .filter(({ data }) => !isOver(lifecycleOn(data.changes, data.confidence, day).state))
    .map(({ id, data }) => ({
      id,
      name: data.commonName,
      code: data.code,
      doors: (data.submitPlaces ?? [])
        .map((door) => shortLabelOf(vocabulary['submit-places'], door))
        .join('; '),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'vi'));
