/** What a record promises, as choices of the calculator: one for each time that differs. */
import { canCount, type PromisedTime } from '../../../domain/promised-day.ts';
import type { Labels } from '../../../schemas/labels.ts';
import type { Procedure } from '../../../schemas/procedure.ts';
import { capitalise } from '../../format.ts';
import { variantsOf, type Variant } from '../checklist/variants.ts';
import { channelWords, officeNumber, type Method, type Time } from '../wording.ts';

export interface Choice {
  /** Which cases or ways of handing in it is for; '' when there is only one choice. */
  label: string;
  /** The time in words, '' where there is none that can be counted. */
  words: string;
  time: PromisedTime | undefined;
  /** Why nothing can be counted. */
  why: string | undefined;
}

const NO_TIME = 'Nguồn không ghi thời hạn.';

/** The choices of a record in the order of its methods; a record without methods gives one, with the reason. */
export function choicesOf(methods: readonly Method[] = [], labels: Labels | undefined): Choice[] {
  if (methods.length === 0) return [{ label: '', words: '', time: undefined, why: NO_TIME }];
  const groups = [...Map.groupBy(methods, ({ time }) => keyOf(time)).values()];
  return groups.map((group) => {
    const label = groups.length === 1 ? '' : labelOf(group, methods, labels);
    const time = promised(group[0]?.time);
    if (!time) return { label, words: '', time, why: whyNot(group[0]?.time) };
    return {
      label,
      words: `${officeNumber(time.value)} ${labels?.timeUnit[time.unit] ?? time.unit}`,
      time,
      why: undefined,
    };
  });
}

/** Which choice a case and a way to hand in lead to: the text of each variant is the number of its choice, from 0. */
export function choiceVariants(methods: readonly Method[] = []): Variant[] {
  const keys = [...new Set(methods.map(({ time }) => keyOf(time)))];
  return variantsOf(methods, ({ time }) => String(keys.indexOf(keyOf(time))));
}

/** What the source adds to its times, each said once. */
export const notesOf = (methods: readonly Method[] = []): string[] => [
  ...new Set(methods.flatMap(({ time }) => (promised(time) && time?.text ? [time.text] : []))),
];

/** Whether the calculator can name a day at all: by a time, or by the record's own rule for late papers. */
export const canAnswer = (choices: readonly Choice[], counting: Procedure['counting']): boolean =>
  choices.some(({ time }) => time !== undefined) || counting?.late?.then === 'result';

function promised(time: Time | undefined): PromisedTime | undefined {
  if (time?.value === undefined || time.unit === undefined) return undefined;
  const { value, unit } = time;
  return canCount({ value, unit }) ? { value, unit } : undefined;
}

function keyOf(time: Time | undefined): string {
  const known = promised(time);
  return known ? `${known.value} ${known.unit}` : whyNot(time);
}

function whyNot(time: Time | undefined): string {
  if (!time) return NO_TIME;
  if (time.unspecified) return 'Nguồn ghi rõ là không quy định thời hạn.';
  if (time.value !== undefined && time.unit !== undefined)
    return 'Nguồn ghi một thời hạn mà cổng không đếm được.';
  if (time.asPrinted === undefined) return time.text ?? NO_TIME;
  if (/^\d+([.,]\d+)?$/.test(time.asPrinted)) {
    return `Nguồn ghi số “${time.asPrinted}” mà không ghi đơn vị là ngày, ngày làm việc hay giờ.`;
  }
  return `Nguồn ghi: “${time.asPrinted}”.`;
}

/** The cases the group is for, and its ways of handing in where others have another time. */
function labelOf(group: readonly Method[], all: readonly Method[], labels: Labels | undefined): string {
  const channels = [...new Set(group.map(({ channel }) => channel))];
  const everyWay = new Set(all.map(({ channel }) => channel)).size === channels.length;
  const cases = [...new Set(group.flatMap((method) => method.case ?? []))];
  const others = group.some((method) => method.case === undefined) && all.some((method) => method.case);
  return [
    ...cases,
    ...(others ? ['Trường hợp khác'] : []),
    ...(everyWay ? [] : [capitalise(channelWords(channels, labels))]),
  ].join('; ');
}
