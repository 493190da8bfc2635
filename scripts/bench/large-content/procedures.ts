import { bodyText } from './body.ts';
import { procedureNames, wordCounts } from './procedure-names.ts';
import { between, pick } from './random.ts';
import { bodyWords, inShapeOf, INVENTED, without, type NewRecord, type Workshop } from './record.ts';

const LEFT_OUT = [
  'oldPaths',
  'draft',
  'related',
  'caseCodes',
  'localCode',
  'officialPage',
  'discrepancies',
  'owner',
] as const;

/** Makes procedures one after the other, each with names of its own and everything else in the shape of a real one. */
export function procedureMaker(shop: Workshop): () => NewRecord<'procedures'> {
  const { random, content } = shop;
  const nameOf = procedureNames(random);
  const codes = new Set(content.procedures.map(({ data }) => data.code));
  const newCode = (): string => {
    for (;;) {
      const code = `${between(random, 1, 3)}.0${between(random, 10_000, 19_999)}`;
      if (!codes.has(code)) return codes.add(code) && code;
    }
  };
  return () => {
    const model = pick(random, content.procedures);
    const writer = shop.writer();
    const { name, commonName, aliases } = nameOf(writer, wordCounts(model.data.aliases));
    const data = without(inShapeOf(model, writer), LEFT_OUT);
    return {
      collection: 'procedures',
      id: shop.idOf('procedures', commonName),
      data: {
        ...data,
        ...{ name, commonName, aliases, code: newCode(), formerNames: INVENTED },
        // A paper's form is a file that lies beside the real content only.
        ...(data.dossier && { dossier: data.dossier.map((paper) => without(paper, ['formFile'])) }),
      },
      body: bodyText(random, writer, bodyWords(model)),
    };
  };
}
