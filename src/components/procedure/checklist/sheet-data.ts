/** Everything on the printed sheet that does not depend on ticks; a file of its own, loaded when somebody prints. */
import { addressOf, procedureAddress } from '../../../domain/addresses.ts';
import type { Day } from '../../../domain/days.ts';
import { takesIn } from '../../../domain/receiving.ts';
import { hasEnded } from '../../../domain/unit-life.ts';
import type { Content, Entry } from '../../../reading/content.ts';
import { findEntry } from '../../../reading/find-entry.ts';
import { qrCode, type QrCode } from '../../qr.ts';
import { answersOf, type Question } from '../answers.ts';
import { feeWords } from '../wording.ts';
import { variantsOf, type Variant } from './variants.ts';

export interface SheetData {
  title: string;
  officialName: string;
  code: string | undefined;
  /** Name of the portal. */
  site: string;
  /** The full address of the page; undefined on a portal that does not know its own. */
  address: string | undefined;
  qr: QrCode | undefined;
  where: string;
  /** Units that take in such a dossier, as far as the portal knows where they are. */
  places: { name: string; address: string; hours: string }[];
  time: string;
  cost: string;
  /** Fees, where they depend on the case or the way to hand in. */
  costs: Variant[];
  /** The full address of the page that says where to complain. */
  feedback: string | undefined;
}

/** `absolute` makes a full address of one of the portal's own; it gives undefined where the portal does not know its. */
export function sheetData(
  { id, data }: Pick<Entry<'procedures'>, 'id' | 'data'>,
  content: Content,
  today: Day,
  absolute: (address: string) => string | undefined,
): SheetData {
  const { labels } = content.vocabulary;
  const answers = answersOf(data, { labels, submitPlaces: content.vocabulary['submit-places'] });
  const answer = (asked: Question): string => answers.find(({ question }) => question === asked)?.text ?? '';
  const address = absolute(procedureAddress(id));
  const feedback = findEntry(content.pages, 'phan-anh');
  return {
    title: data.commonName,
    officialName: data.name,
    code: data.code,
    site: content.site?.name ?? '',
    address,
    qr: address === undefined ? undefined : qrCode(address),
    where: answer('where'),
    places: placesFor({ id, data }, content.units, today),
    time: answer('time'),
    cost: answer('cost'),
    costs: variantsOf(data.methods ?? [], ({ fees = [] }) =>
      fees.map((fee) => feeWords(fee, labels)).join(' '),
    ),
    feedback: feedback && absolute(addressOf('pages', feedback.id) ?? '/'),
  };
}

/** Units where it is handed in. */
function placesFor(
  { id, data }: Pick<Entry<'procedures'>, 'id' | 'data'>,
  units: Content['units'],
  today: Day,
): SheetData['places'] {
  return units
    .filter((unit) => !hasEnded(unit.data, today))
    .filter((unit) => takesIn(unit.data, { id, ...data }))
    .filter(({ data }) => data.address !== undefined || (data.hours ?? []).length > 0)
    .map(({ data }) => ({
      name: data.shortName ?? data.name,
      address: data.address ?? '',
      hours: (data.hours ?? [])
        .map(({ days, from, to, note }) => `${days}: ${from} đến ${to}${note ? ` (${note})` : ''}`)
        .join('; '),
    }));
}
