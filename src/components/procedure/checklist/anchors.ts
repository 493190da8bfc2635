/** Names of places in the list of papers, so that a message can point at one case or one way to hand in. */
import type { Channel } from '../../../domain/dossier.ts';

const WAYS: Record<Channel, string> = {
  'in-person': 'truc-tiep',
  online: 'truc-tuyen',
  post: 'buu-chinh',
};

/** `nop-truc-tiep-buu-chinh` */
export const wayAnchor = (channels: readonly Channel[]): string =>
  ['nop', ...channels.map((channel) => WAYS[channel])].join('-');

/** `truong-hop-2`: the cases count from 1 in the order of the record. */
export const caseAnchor = (index: number): string => `truong-hop-${index + 1}`;
