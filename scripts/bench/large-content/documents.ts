import { between, pick } from './random.ts';
import { inShapeOf, without, type NewRecord, type Workshop } from './record.ts';

const LEFT_OUT = [
  'oldPaths',
  'draft',
  'file',
  'relations',
  'contradictions',
  'effectiveFrom',
  'effectiveTo',
  'receivedOn',
  'postedOn',
] as const;

/** Makes documents one after the other. Their numbers go beyond those of real ones, so that none is there twice. */
export function documentMaker(shop: Workshop): () => NewRecord<'documents'> {
  const { random, content } = shop;
  const abbreviations = new Map(
    content.vocabulary['document-types'].map((type) => [type.id, (type as { abbr?: string }).abbr ?? 'CV']),
  );
  let last = 20_000;
  return () => {
    const model = pick(random, content.documents);
    const writer = shop.writer();
    last += between(random, 1, 30);
    const issuedOn = `${between(random, 2015, 2025)}-${pick(random, ['03', '06', '11'])}-${between(random, 10, 28)}`;
    const number = `${last}/${abbreviations.get(model.data.type)}-UBND`;
    return {
      collection: 'documents',
      id: shop.idOf('documents', `${number} ${issuedOn.slice(0, 4)}`),
      data: { ...without(inShapeOf(model, writer), LEFT_OUT), number, issuedOn, sample: true },
      body: '',
    };
  };
}
