import type { RenderContext } from '../../../src/markdown/component.ts';
import { inspect, render, type Body } from '../../../src/markdown/render.ts';

export const CONTEXT: RenderContext = {
  base: '',
  procedures: new Map([['khai-sinh', { id: 'khai-sinh', commonName: 'Khai sinh', code: '1.001193' }]]),
};

/** The traps of a body as [offset, rule, message]. */
export const trapsOf = (body: string): [number, string, string][] =>
  inspect(body).traps.map(({ offset, rule, message }) => [offset, rule, message]);

/** The rules a body breaks, with their places: "4 less-than". */
export const rulesOf = (body: string): string[] =>
  inspect(body).traps.map(({ offset, rule }) => `${offset} ${rule}`);

/** Renders a body that has no error; throws with its traps when it has one. */
export function rendered(body: string, context: Partial<RenderContext> = {}): Body {
  const { tree, traps } = inspect(body);
  if (!tree) throw new Error(traps.map(({ message }) => message).join('\n'));
  return render(tree, { ...CONTEXT, ...context });
}

/** The HTML of a body that has no error. */
export const htmlOf = (body: string, context: Partial<RenderContext> = {}): string =>
  rendered(body, context).html;
