/**
 * Which folders of `src` (and `scripts`) may import from which: arrows point down only.
 * The lint rules and tests/unit/architecture.test.ts both read this table.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const LAYERS = {
  domain: [],
  schemas: ['domain'],
  markdown: ['schemas', 'domain'],
  reading: ['markdown', 'schemas', 'domain'],
  search: ['domain'],
  styles: [],
  components: ['reading', 'markdown', 'schemas', 'search', 'styles', 'domain'],
  layouts: ['components', 'reading', 'markdown', 'schemas', 'search', 'styles', 'domain'],
  pages: ['layouts', 'components', 'reading', 'markdown', 'schemas', 'search', 'styles', 'domain'],
  scripts: ['reading', 'schemas', 'search', 'domain'],
};
