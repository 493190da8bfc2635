/** What the checklist in the browser needs beyond the list itself. */
import { procedureAddress } from '../../../domain/addresses.ts';
import { casesOf, defaultChannel, type Channel } from '../../../domain/dossier.ts';
import type { Entry } from '../../../reading/content.ts';
import type { Labels } from '../../../schemas/labels.ts';
import { href } from '../../href.ts';
import { promisedTime } from '../wording.ts';
import { variantsOf, type Variant } from './variants.ts';

export interface ChecklistRecord {
  /** Where the rest of the printed sheet is. */
  sheet: string;
  /** Cases that only times and fees are told apart by; those of papers stand in the list. */
  cases: string[];
  /** Ways to hand in, with their names for readers. */
  channels: [Channel, string][];
  /** The way the list starts with. */
  channel: Channel | undefined;
  /** Promised times, where they depend on the case or the way. */
  times: Variant[];
}

export function checklistRecord(
  { id, data }: Pick<Entry<'procedures'>, 'id' | 'data'>,
  labels: Labels | undefined,
): ChecklistRecord {
  const { dossier = [], methods = [], onlineLevel } = data;
  const channels = [...new Set(methods.map(({ channel }) => channel))];
  return {
    sheet: href(`${procedureAddress(id)}giay-to.json`),
    cases: casesOf(methods).filter((name) => !dossier.some((paper) => paper.case === name)),
    channels: channels.map((channel) => [channel, labels?.submitChannel[channel] ?? channel]),
    channel: defaultChannel(channels, onlineLevel),
    times: variantsOf(methods, ({ time }) => promisedTime(time, labels)),
  };
}
