/** A time and a cost in a few words, for letters that are read across a room. */
import type { Labels } from '../../../schemas/labels.ts';
import type { Procedure } from '../../../schemas/procedure.ts';
import { showMoney } from '../../format.ts';
import { showNumber } from '../../../domain/show-number.ts';
import { officeNumber, type Method } from '../../procedure/wording.ts';
import { CUT } from '../fit/brief.ts';

type Fields = Pick<Procedure, 'methods'>;

/** "05 ngày làm việc", "05 – 08 ngày làm việc"; undefined where a method names none or units differ. */
export function fewTime({ methods = [] }: Fields, labels: Labels | undefined): string | undefined {
  const times = methods.map(({ time }) => time);
  const unit = times[0]?.unit;
  const values = times.map((time) => (time?.unit === unit ? time?.value : undefined));
  if (unit === undefined || values.length === 0 || !values.every((value) => value !== undefined))
    return undefined;
  return `${range(values, officeNumber)} ${labels?.timeUnit[unit] ?? unit}`;
}

/**
 * "8.000 đồng mỗi bản", "10.000 – 20.000 đồng …": with the mark of a cut where a fee has words of its own. Undefined
 * where fees are counted by different things, or where a fee of 0 has words that may contradict it.
 */
export function fewCost({ methods = [] }: Fields): string | undefined {
  const fees = methods.flatMap((method: Method) => method.fees ?? []);
  const first = fees[0];
  const alike = fees.every(({ per, currency }) => per === first?.per && currency === first?.currency);
  const amounts = fees.map(({ amount }) => amount);
  if (!first || !alike || !amounts.every((amount) => amount !== undefined)) return undefined;
  if (fees.some(({ amount, text }) => amount === 0 && text)) return undefined;
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
  const money = showMoney(most, first.currency);
  const words = least === most ? money : `${showNumber(least)} – ${money}`;
  const more = fees.some(({ text }) => text) || fees.length > 1 ? ` ${CUT}` : '';
  return `${words}${first.per ? ` mỗi ${first.per}` : ''}${more}`;
}

function range(values: readonly number[], show: (value: number) => string): string {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return least === most ? show(least) : `${show(least)} – ${show(most)}`;
}
