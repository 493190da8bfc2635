/** The example of each component for editors, and what the site makes of it. */
import type { Component, RenderContext } from '../../markdown/component.ts';
import { inspect, render } from '../../markdown/render.ts';

export interface ComponentExample {
  /** What the editor types. */
  source: string;
  /** What the reader sees, as HTML. */
  html: string;
}

/**
 * Renders the component's own example through the reader that renders posts. A reference in it is pointed at a record
 * that this instance has; files that it names do not exist, so their addresses are taken out of the result.
 */
export function exampleOf(component: Component, context: RenderContext): ComponentExample {
  const attributes = Object.entries(component.attributes);
  const known = [...context.procedures.keys()];
  const source = attributes
    .filter(([, spec]) => spec.ref === 'procedures')
    .reduce((text, [name]) => withKnownId(text, name, known), component.example);
  const { tree } = inspect(source);
  const html = tree ? render(tree, context).html : '';
  return {
    source,
    html: attributes.some(([, spec]) => spec.file) ? html.replace(/ (?:href|src)="[^"]*"/g, '') : html,
  };
}

const withKnownId = (source: string, attribute: string, known: readonly string[]): string =>
  source.replace(
    new RegExp(`(${attribute}=")([^"]*)(")`),
    (whole, open: string, id: string, close: string) =>
      known.includes(id) || known[0] === undefined ? whole : `${open}${known[0]}${close}`,
  );
