/** A time or a fee that depends on the case or the way to hand in. */
import type { Channel, Selection } from '../../../domain/dossier.ts';

export interface Variant {
  text: string;
  /** Undefined: every case. */
  case?: string | undefined;
  channels: Channel[];
}

interface Way {
  channel: Channel;
  case?: string | undefined;
}

/** One variant for each text and case; none at all where every way says the same or nothing. */
export function variantsOf<W extends Way>(
  ways: readonly W[],
  textOf: (way: W) => string | undefined,
): Variant[] {
  const said = ways.map((way) => ({ ...way, text: textOf(way) ?? '' }));
  if (new Set(said.map(({ text }) => text)).size < 2) return [];
  const groups = Map.groupBy(said, (way) => JSON.stringify([way.text, way.case]));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first?.text
      ? [{ text: first.text, case: first.case, channels: group.map(({ channel }) => channel) }]
      : [];
  });
}

/** The text for what somebody chose; undefined where the choice does not settle it. */
export function variantFor(
  variants: readonly Variant[],
  { case: chosen, channel }: Pick<Selection, 'case' | 'channel'>,
): string | undefined {
  const fitting = variants.filter(
    (variant) =>
      (variant.case === undefined || variant.case === chosen) &&
      (channel === undefined || variant.channels.includes(channel)),
  );
  return fitting.length === 1 ? fitting[0]?.text : undefined;
}
