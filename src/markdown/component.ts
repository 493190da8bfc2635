/** What a component for editors is: a name, a few text attributes, and a pure function to HTML. */
import type { Element, ElementContent } from 'hast';

export interface AttributeSpec {
  /** Vietnamese hint. */
  hint: string;
  required: boolean;
  /** The only values allowed, where there is a closed choice. */
  values?: readonly string[];
  /** The value names a record of this collection. */
  ref?: 'procedures';
  /** The value is a file in public/. */
  file?: boolean;
}

/** What a link card shows of a procedure. */
export interface ProcedureSummary {
  id: string;
  commonName: string;
  code?: string | undefined;
}

/** What components may know of the site around them. */
export interface RenderContext {
  /** Base path without a slash at its end. */
  base: string;
  procedures: ReadonlyMap<string, ProcedureSummary>;
  /** Leave pictures that lie beside the file to the site's image service, marked as it expects them. */
  imageMarks?: boolean;
}

export interface Component {
  name: string;
  /** Vietnamese: what it is for. */
  title: string;
  /** A whole example, shown in the editors' guide. */
  example: string;
  attributes: Readonly<Record<string, AttributeSpec>>;
  /** Whether text stands between an opening and a closing tag. */
  content: boolean;
  render(
    attributes: Readonly<Record<string, string>>,
    children: ElementContent[],
    context: RenderContext,
  ): Element;
}
