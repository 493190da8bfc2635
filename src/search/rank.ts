/** The last word on order: what is called just so comes first; of two alike, the procedure in force. */
import { fold } from '../domain/text.ts';

interface Rankable {
  /** The state of a procedure; undefined for other pages. */
  state?: string | undefined;
}

/** How far below it a procedure in force may stand to pass one that is replaced, abolished or unclear. */
const NEAR = 2;

/** Lets a procedure in force pass those not in force that stand just above it; all else keeps its place. */
export function inForceFirst<T extends Rankable>(hits: readonly T[]): T[] {
  const order = [...hits];
  for (let at = order.length - 2; at >= 0; at -= 1) {
    const hit = order[at] as T;
    if (hit.state === undefined || hit.state === 'in-force') continue;
    const near = order.slice(at + 1, at + 1 + NEAR).findIndex(({ state }) => state === 'in-force');
    if (near >= 0) order.splice(at, near + 2, ...order.slice(at + 1, at + near + 2), hit);
  }
  return order;
}

interface Named {
  title: string;
  /** Official name and what people call the thing, joined by commas. */
  aliases: string;
}

/** A page whose title or one of whose names is the question itself, marks and "thủ tục" aside, passes all others. */
export function namedSoFirst<T extends Named>(hits: readonly T[], question: string): T[] {
  const asked = plain(question);
  const isNamedSo = ({ title, aliases }: T): boolean =>
    [title, ...aliases.split(',')].some((name) => plain(name) === asked);
  return [...hits].sort((a, b) => Number(isNamedSo(b)) - Number(isNamedSo(a)));
}

const plain = (name: string): string =>
  fold(name)
    .replace(/^\s*thu tuc /, '')
    .trim();
