import { between, pick } from './random.ts';
import { placeName } from './rare-words.ts';
import { inShapeOf, INVENTED, without, type NewRecord, type Workshop } from './record.ts';

/** What comes before the place in a unit's name, and its kind; schools are the most. */
const KINDS = [
  ['Trường Mầm non', 'truong-mam-non'],
  ['Trường Mầm non', 'truong-mam-non'],
  ['Trường Tiểu học', 'truong-tieu-hoc'],
  ['Trường Tiểu học', 'truong-tieu-hoc'],
  ['Trường Trung học cơ sở', 'truong-thcs'],
  ['Trường Trung học phổ thông', 'truong-thpt'],
  ['Ủy ban nhân dân phường', 'ubnd-phuong-xa'],
] as const;
const LEFT_OUT = [
  'oldPaths',
  'draft',
  'ended',
  'endedBy',
  'successors',
  'successorNote',
  'historical',
  'gsoCode',
  'abbr',
  'established',
  'parents',
  'shortName',
] as const;

/** Makes units one after the other, in the shape of real ones that still exist. */
export function unitMaker({ random, content, writer: newWriter, idOf }: Workshop): () => NewRecord<'units'> {
  const alive = content.units.filter(({ data }) => data.ended === undefined);
  const names = new Set(content.units.map(({ data }) => data.name));
  const kinds = KINDS.filter(([, kind]) => content.vocabulary['unit-kinds'].some(({ id }) => id === kind));
  const newName = (kind: string): string => {
    for (;;) {
      const number = random() < 0.2 ? ` ${between(random, 1, 9)}` : '';
      const name = `${kind} ${placeName(random)}${number}`;
      if (!names.has(name)) return names.add(name) && name;
    }
  };
  return () => {
    const writer = newWriter();
    const [words, kind] = pick(random, kinds);
    const name = newName(words);
    const data = without(inShapeOf(pick(random, alive), writer), LEFT_OUT);
    return {
      collection: 'units',
      id: idOf('units', name),
      data: { ...data, name, kind, formerNames: INVENTED },
      body: writer.prose(between(random, 30, 120)),
    };
  };
}
