/** Căn cứ pháp lý: not empty without a word, nothing later than the decision, nothing that had ended when it was checked. */
import { vietnameseDay } from '../../../domain/days.ts';
import { isOver } from '../../../domain/lifecycle.ts';
import type { Content, Entry } from '../../content.ts';
import type { Finding } from '../../locate.ts';
import { doubtful, type RecordRule } from '../rule.ts';
import { names, toldInNotes } from './documented.ts';

type Procedure = Entry<'procedures'>;
type Document = Entry<'documents'>;

const hasEnded = ({ data }: Procedure): boolean => data.changes.some(({ kind }) => isOver(kind));

/** A record that lays down steps must say on what law, or that the source does not. */
const empty: RecordRule<'procedures'> = (procedure) => {
  const { legalBasis = [], steps = [], confidence } = procedure.data;
  if (legalBasis.length > 0 || steps.length === 0 || confidence === 'low' || hasEnded(procedure)) return [];
  if (toldInNotes(procedure, (text) => /căn cứ/iu.test(text))) return [];
  return [
    doubtful(
      procedure,
      procedure.data.legalBasis ? ['legalBasis'] : [],
      'legal-basis-empty',
      'Chưa có căn cứ pháp lý: ghi các văn bản ở "legalBasis"; nguồn để trống thì nói "Phần căn cứ của nguồn để trống" ở "confidenceNote".',
    ),
  ];
};

/** A word of warning on each document of the legal basis that `problemOf` finds wrong and no note of the record tells. */
function untold(
  procedure: Procedure,
  { documents }: Content,
  rule: string,
  problemOf: (document: Document) => string | undefined,
): Finding[] {
  return (procedure.data.legalBasis ?? []).flatMap((basis, index) => {
    const document = documents.find(({ id }) => id === basis);
    const problem = document && problemOf(document);
    if (problem === undefined) return [];
    const name = document?.data.number ?? basis;
    if (toldInNotes(procedure, (text) => names(text, name))) return [];
    return [doubtful(procedure, ['legalBasis', index], rule, `${name} ${problem}`)];
  });
}

/** What a decision announces cannot rest on a document that did not exist yet. */
const later: RecordRule<'procedures'> = (procedure, content) => {
  const last = procedure.data.changes.findLast(({ kind }) => kind === 'issued' || kind === 'amended');
  const decision = content.documents.find(({ id }) => id === last?.decision);
  const announced = last?.announcedOn ?? decision?.data.issuedOn;
  if (announced === undefined) return [];
  return untold(procedure, content, 'legal-basis-later', (document) => {
    const { issuedOn } = document.data;
    if (issuedOn === undefined || issuedOn <= announced || document === decision) return undefined;
    return `ban hành ${vietnameseDay(issuedOn)}, sau ngày công bố ${vietnameseDay(announced)}, nên không thể là căn cứ của lần công bố đó: tìm quyết định công bố mới hơn ghi vào "changes", bỏ văn bản này, hoặc nêu chỗ lệch ở "discrepancies".`;
  });
};

/** Judged on the day somebody last looked, so that the same files always get the same answer. */
const ended: RecordRule<'procedures'> = (procedure, content) => {
  if (hasEnded(procedure)) return [];
  const { sources, reviewedOn = '' } = procedure.data;
  const checked = [reviewedOn, ...sources.map(({ checkedOn }) => checkedOn)].sort().at(-1) ?? '';
  return untold(procedure, content, 'legal-basis-ended', ({ data: { effectiveTo } }) =>
    effectiveTo === undefined || effectiveTo > checked
      ? undefined
      : `hết hiệu lực từ ${vietnameseDay(effectiveTo)}: thay bằng văn bản mới; nguồn vẫn ghi văn bản này thì nói rõ ở "confidenceNote" hoặc "discrepancies".`,
  );
};

export const legalBasisRules: readonly RecordRule<'procedures'>[] = [empty, later, ended];
