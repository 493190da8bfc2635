/** How documents act on each other, seen from one of them, in both directions and as far as the chain goes. */
import type { Vocabulary } from '../../reading/content.ts';
import type { DocumentEntry } from './name.ts';

/** A document that one is related to, and those it is related to in the same way in its turn. */
export interface Step {
  document: DocumentEntry;
  note: string | undefined;
  onward: Step[];
}

export interface RelationGroup {
  /** "Sửa đổi, bổ sung", or from the other side "Được sửa đổi, bổ sung bởi". */
  label: string;
  steps: Step[];
}

export interface Relations {
  /** What the document does to others. */
  toOthers: RelationGroup[];
  /** What others do to it. */
  fromOthers: RelationGroup[];
}

interface Edge {
  kind: string;
  from: string;
  to: string;
  note: string | undefined;
}

/** Prepares to answer for every document of the register; the answer for one is a few look-ups. */
export function relationsAmong(
  documents: readonly DocumentEntry[],
  kinds: Vocabulary['document-relations'],
): (id: string) => Relations {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const edges = documents.flatMap(({ id, data }) =>
    (data.relations ?? []).map(({ kind, document, note }): Edge => ({ kind, from: id, to: document, note })),
  );
  const outgoing = Map.groupBy(edges, ({ from }) => from);
  const incoming = Map.groupBy(edges, ({ to }) => to);

  const steps = (id: string, kind: string, towards: 'from' | 'to', path: readonly string[]): Step[] =>
    ((towards === 'to' ? outgoing : incoming).get(id) ?? [])
      .filter((edge) => edge.kind === kind && !path.includes(edge[towards]))
      .flatMap((edge) => {
        const document = byId.get(edge[towards]);
        const onward = () => steps(edge[towards], kind, towards, [...path, edge[towards]]);
        return document ? [{ document, note: edge.note, onward: onward() }] : [];
      })
      .sort((a, b) =>
        (a.document.data.issuedOn ?? '9999').localeCompare(b.document.data.issuedOn ?? '9999', 'en'),
      );

  const groups = (id: string, towards: 'from' | 'to'): RelationGroup[] =>
    kinds
      .map(({ id: kind, label, inverse }) => ({
        label: towards === 'to' ? label : inverse,
        steps: steps(id, kind, towards, [id]),
      }))
      .filter((group) => group.steps.length > 0);

  return (id) => ({ toOthers: groups(id, 'to'), fromOthers: groups(id, 'from') });
}
