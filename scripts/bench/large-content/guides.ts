import { bodyText } from './body.ts';
import { procedureNames, wordCounts } from './procedure-names.ts';
import { pick } from './random.ts';
import { bodyWords, inShapeOf, INVENTED, without, type NewRecord, type Workshop } from './record.ts';

const LEFT_OUT = ['oldPaths', 'draft', 'related', 'owner'] as const;
const BEGINNINGS = ['Cách', 'Khi nào cần', 'Hỏi đáp về việc', 'Những điều cần biết khi', 'Trước khi'];

/** Makes guides one after the other; people ask for them in words much like those for procedures. */
export function guideMaker({
  random,
  content,
  writer: newWriter,
  idOf,
}: Workshop): () => NewRecord<'guides'> {
  const nameOf = procedureNames(random);
  return () => {
    const model = pick(random, content.guides);
    const writer = newWriter();
    const { commonName, aliases } = nameOf(writer, wordCounts(model.data.aliases));
    const title = `${pick(random, BEGINNINGS)} ${commonName.charAt(0).toLocaleLowerCase('vi')}${commonName.slice(1)}`;
    return {
      collection: 'guides',
      id: idOf('guides', title),
      data: {
        ...without(inShapeOf(model, writer), LEFT_OUT),
        ...{ title, aliases, sample: true, formerNames: INVENTED },
      },
      body: bodyText(random, writer, bodyWords(model)),
    };
  };
}
