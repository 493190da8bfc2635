/** Times, fees and counts of a procedure in words. A number never stands without its unit. */
import type { ChangeKind } from '../../domain/procedure-terms.ts';
import type { Labels } from '../../schemas/labels.ts';
import type { Procedure } from '../../schemas/procedure.ts';
import { showMoney } from '../format.ts';
import { showNumber } from '../../domain/show-number.ts';

export type Method = NonNullable<Procedure['methods']>[number];
export type Time = NonNullable<Method['time']>;
export type Fee = NonNullable<Method['fees']>[number];
export type Paper = NonNullable<Procedure['dossier']>[number];
export type Channel = Method['channel'];

/** An entry of a vocabulary list, as far as words need it. */
export interface Labelled {
  readonly id: string;
  readonly label: string;
}

/** Said of the procedure itself, where the general label names the act. */
const PASSIVE: Partial<Record<ChangeKind, string>> = { replaced: 'Bị thay thế', repealed: 'Bị bãi bỏ' };

/** What a change did to the procedure: "Ban hành mới", "Bị thay thế (cổng suy luận)". */
export function changeWords(
  { kind, inferred }: { kind: ChangeKind; inferred?: boolean | undefined },
  labels: Labels | undefined,
): string {
  const words = PASSIVE[kind] ?? labels?.procedureChange[kind] ?? kind;
  return inferred ? `${words} (cổng suy luận)` : words;
}

/** What a source leaves unsaid about money; not the same as "free of charge". */
export const NO_FEE_STATED = 'Nguồn không nêu phí';

/** Whole numbers below ten as offices write them: 5 → 05. */
export const officeNumber = (value: number): string =>
  Number.isInteger(value) && value < 10 ? `0${value}` : showNumber(value);

/** The promised time itself ("05 ngày làm việc"), or undefined where the source promises none that can be used. */
export function promisedTime(time: Time | undefined, labels: Labels | undefined): string | undefined {
  if (time?.value !== undefined && time.unit !== undefined) {
    return `${officeNumber(time.value)} ${labels?.timeUnit[time.unit] ?? time.unit}`;
  }
  return time?.unspecified ? 'Nguồn ghi rõ là không quy định thời hạn' : undefined;
}

/** What stands beside the promised time: the source's own odd words, and how the time is counted. */
export function timeNotes(time: Time | undefined): string[] {
  const printed = time?.asPrinted && `Nguồn ghi: “${time.asPrinted}”`;
  return [printed, time?.text].filter((part) => part !== undefined && part !== '') as string[];
}

/** One fee with its note, as sentences: the amount never loses the words that may contradict it. */
export function feeWords(fee: Fee, labels: Labels | undefined): string {
  const kind = fee.kind === 'unknown' ? '' : `${labels?.feeKind[fee.kind] ?? fee.kind}: `;
  if (fee.amount === undefined) return sentences([kind + (fee.text ?? '')]);
  const per = fee.per ? ` mỗi ${fee.per}` : '';
  const amount = showMoney(fee.amount, fee.currency) + per;
  const said = fee.amount === 0 && !fee.text ? `Nguồn ghi ${amount}` : kind + amount;
  return sentences(fee.text ? [said, fee.text] : [said]);
}

/** "01 bản chính, 02 bản sao". */
export function copiesWords({ originals, copies }: Pick<Paper, 'originals' | 'copies'>): string {
  return [
    originals > 0 ? `${officeNumber(originals)} bản chính` : '',
    copies > 0 ? `${officeNumber(copies)} bản sao` : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** Names of ways to hand in, in the middle of a sentence: "trực tiếp, trực tuyến". */
export const channelWords = (
  channels: readonly Channel[],
  labels: Labels | undefined,
  between = ', ',
): string => channels.map((channel) => lowerFirst(labels?.submitChannel[channel] ?? channel)).join(between);

/** Ways to hand in after "nộp": "trực tiếp hoặc qua dịch vụ bưu chính". */
export const wayWords = (channels: readonly Channel[], labels: Labels | undefined): string =>
  channels
    .map((channel) => (channel === 'post' ? 'qua ' : '') + channelWords([channel], labels))
    .join(' hoặc ');

/** Joins parts, each closed by a full stop. */
export const sentences = (parts: readonly string[]): string =>
  parts.map((part) => (/[.?!…]$/.test(part) ? part : `${part}.`)).join(' ');

/** First letter small, for labels inside a sentence; abbreviations stay. */
export const lowerFirst = (text: string): string =>
  /^\p{Lu}[\p{Lu}\d]/u.test(text) ? text : text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
