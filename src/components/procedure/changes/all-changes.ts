/** Every change of every procedure, one by one, with the words that page and feed share. */
import { versionAddress } from '../../../domain/addresses.ts';
import { vietnameseDay, type Day } from '../../../domain/days.ts';
import { postingLag, postingLagWords } from '../../../domain/posting-lag.ts';
import type { ChangeKind } from '../../../domain/procedure-terms.ts';
import type { Content, Entry } from '../../../reading/content.ts';
import { findEntry } from '../../../reading/find-entry.ts';
import { namedProcedures, type NamedProcedure } from '../catalogue.ts';
import { changeWords } from '../wording.ts';

export interface ProcedureChange extends NamedProcedure {
  code: string | undefined;
  /** Which of the procedure's changes it is, from 1; it keeps this number when later ones are added. */
  number: number;
  kind: ChangeKind;
  /** "Ban hành mới", "Bị thay thế (cổng suy luận)". */
  what: string;
  decision: { id: string; number: string; issuer: string } | undefined;
  announcedOn: Day | undefined;
  effectiveFrom: Day | undefined;
  /** The day it stands under in a list: of effect, else of the announcement. */
  day: Day | undefined;
  /** "công bố ngày …, có hiệu lực từ …"; '' where no source gives a day. */
  when: string;
  note: string | undefined;
  replacedBy: NamedProcedure[];
  /** Page that shows what differs from its successor. */
  version: string | undefined;
  /** "15 ngày → 10 ngày", for a cut of the time. */
  times: string | undefined;
  /** How late the portal told of it. */
  posted: string | undefined;
}

type Source = Pick<Content, 'procedures' | 'documents' | 'vocabulary'>;
type Change = Entry<'procedures'>['data']['changes'][number];

/** All changes in the order of the procedures, each procedure's from old to new. */
export const allChanges = (content: Source): ProcedureChange[] =>
  content.procedures.flatMap((procedure) => changesOf(procedure, content));

/** The changes of one procedure, from old to new. */
export const changesOf = (procedure: Entry<'procedures'>, content: Source): ProcedureChange[] =>
  procedure.data.changes.map((change, index) => changeOf(procedure, change, index + 1, content));

/** A decision's own day stands in for that of the announcement. */
function changeOf(
  { id, data }: Entry<'procedures'>,
  change: Change,
  number: number,
  { documents, procedures, vocabulary }: Source,
): ProcedureChange {
  const { kind, effectiveFrom, effectiveTo, timeBefore, timeAfter } = change;
  const document = change.decision === undefined ? undefined : findEntry(documents, change.decision);
  const announcedOn = change.announcedOn ?? document?.data.issuedOn;
  const day = effectiveFrom ?? announcedOn;
  const when = [
    announcedOn && `công bố ngày ${vietnameseDay(announcedOn)}`,
    effectiveFrom && `có hiệu lực từ ${vietnameseDay(effectiveFrom)}`,
    effectiveTo && `áp dụng đến hết ${vietnameseDay(effectiveTo)}`,
  ];
  const replacedBy = namedProcedures(procedures, change.replacedBy ?? []);
  const lag = postingLag(change, document?.data.issuedOn);
  return {
    id,
    name: data.commonName,
    code: data.code,
    number,
    kind,
    what: changeWords(change, vocabulary.labels),
    decision: document && {
      id: document.id,
      number: document.data.number ?? document.data.title,
      issuer: document.data.issuer,
    },
    announcedOn,
    effectiveFrom,
    day,
    when: when.filter(Boolean).join(', '),
    note: change.note,
    replacedBy,
    version: replacedBy.length > 0 ? versionAddress(id, day) : undefined,
    times: timeBefore && timeAfter ? `${timeBefore} → ${timeAfter}` : undefined,
    posted: lag && postingLagWords(lag),
  };
}
