import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../../scripts/shared/settings.ts';
import { checkText } from '../../../src/components/editors/check-text.ts';
import { exampleOf } from '../../../src/components/editors/component-example.ts';
import { EXAMPLE_FILE, examplePost, mistakesIn } from '../../../src/components/editors/example-post.ts';
import { examplesOf, itemText, sayingMistakes } from '../../../src/components/editors/example-sayings.ts';
import { fieldSections } from '../../../src/components/editors/fields.ts';
import { choicesOf } from '../../../src/components/editors/lists.ts';
import { COMPONENTS } from '../../../src/markdown/components/index.ts';
import { emptyContent, type Content } from '../../../src/reading/content.ts';
import { readContent } from '../../../src/reading/read-content.ts';
import { COLLECTIONS } from '../../../src/schemas/field.ts';
import { SCHEMAS } from '../../../src/schemas/registry.ts';
import { synonymItem } from '../../../src/schemas/synonyms.ts';
import { toldOf } from '../reading/site-with.ts';

let content: Content;
beforeAll(async () => {
  ({ content } = await readContent(`${ROOT}content`, { bodies: false }));
}, 60_000);

describe('the example of a post', () => {
  it('has nothing for the checker to say, with the ids of this instance', () => {
    expect(checkText('news', EXAMPLE_FILE, examplePost(content))).toEqual([]);
  });

  it('stays whole where an instance has no lists yet', () => {
    expect(checkText('news', EXAMPLE_FILE, examplePost(emptyContent()))).toEqual([]);
  });

  it('gets one message for each of three mistakes, at its line', () => {
    const post = examplePost(emptyContent());
    const mistakes = mistakesIn(post);
    expect(mistakes.map(({ problem }) => problem.rule)).toEqual(['date', 'not-allowed', 'less-than']);
    const lines = post.split('\n');
    const changed = mistakes.map(({ problem: { line } }) => lines[line - 1]);
    expect(changed).toEqual(['date: 2025-05-26', 'origin: own', '- Ghi sẵn mã học sinh.']);
    expect(mistakes[0]?.problem.message).toContain('Nên viết: 2025-05-26');
  });
});

describe('the fields of records', () => {
  it('carry a title and a hint in every collection', () => {
    const silent = COLLECTIONS.flatMap((collection) =>
      fieldSections(SCHEMAS[collection]).flatMap(({ path, rows }) =>
        rows.filter(({ title, hint }) => !title || !hint).map(({ key }) => `${collection}: ${path} ${key}`),
      ),
    );
    expect(silent).toEqual([]);
  });

  it('lead to a section for every block, each with a name of its own', () => {
    for (const collection of COLLECTIONS) {
      const sections = fieldSections(SCHEMAS[collection]);
      const ids = sections.map(({ id }) => id);
      expect(new Set(ids).size, collection).toBe(ids.length);
      const wanted = sections.flatMap(({ rows }) => rows.flatMap(({ block }) => block ?? []));
      expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
    }
  });

  it('say how a value is written and what may stand there', () => {
    const [record] = fieldSections(SCHEMAS.news);
    const row = (key: string) => record?.rows.find((each) => each.key === key);
    expect(row('title')).toMatchObject({ required: true, form: '' });
    expect(row('updated')).toMatchObject({ required: false, form: 'ngày, viết năm-tháng-ngày' });
    expect(row('origin')?.allowed).toEqual({ kind: 'values', values: ['own', 'compiled', 'repost'] });
    expect(row('audiences')?.allowed).toEqual({ kind: 'reference', to: 'vocabulary/audiences' });
    expect(row('publications')?.block).toBe('truong-publications');
  });

  it('give each kind of a union the fields that only it has', () => {
    const sections = fieldSections(SCHEMAS.registers);
    expect(sections[0]?.rows[0]).toMatchObject({ key: 'kind', required: true });
    const finance = sections.find(({ path }) => path === 'kind: finance');
    expect(finance?.rows.map(({ key }) => key)).toEqual(['year', 'budget', 'spent', 'autonomy']);
  });
});

describe('the page on sayings', () => {
  it('shows an item that asks, one that leads and one of mere words, as they are typed', async () => {
    const examples = examplesOf(content.vocabulary.synonyms);
    expect(examples.map(({ leads, ask }) => [leads !== undefined, ask !== undefined])).toEqual([
      [true, true],
      [true, false],
      [false, false],
    ]);
    const text = `items:\n${examples.map(itemText).join('\n')}\n`;
    expect(await toldOf({ 'vocabulary/synonyms.yaml': text })).toSatisfy((problems: string[]) =>
      problems.every((problem) => problem.includes(' reference – ')),
    );
    expect(examplesOf([])).toEqual([]);
  });

  it('shows three mistakes with what the checker says', () => {
    expect(sayingMistakes().map(({ said }) => said)).toEqual([
      'LỖI  Lời "rut hoc ba" đã có ở nhóm thứ 1 (lời "rút học bạ"). Tìm kiếm không phân biệt dấu và chữ hoa, nên mỗi lời chỉ ghi ở một nhóm: bỏ một chỗ. [duplicate-saying]',
      'LỖI  Lời "xin" là một tiếng quá hay dùng, câu hỏi nào cũng có: thêm chữ cho rõ việc. [saying-too-common]',
      'LỖI  "both" không đi cùng "leads": lời chính thức cũng sẽ bị hiểu là lời nói này. Nên viết: to [direction-ambiguous]',
    ]);
  });

  it('describes every field and block of an item', () => {
    const sections = fieldSections(synonymItem);
    expect(sections.map(({ path }) => path)).toEqual(['', 'leads', 'ask', 'ask › answers']);
    expect(sections.flatMap(({ rows }) => rows.filter(({ title, hint }) => !title || !hint))).toEqual([]);
  });
});

describe('the lists of the vocabulary', () => {
  it('put choices of the second level below their own', () => {
    const { vocabulary } = emptyContent();
    vocabulary.topics = [
      { id: 'a', label: 'A', children: [{ id: 'b', label: 'B' }] },
      { id: 'c', label: 'C' },
    ];
    expect(choicesOf(vocabulary, 'topics').map(({ id, second }) => [id, second])).toEqual([
      ['a', false],
      ['b', true],
      ['c', false],
    ]);
  });
});

describe('the examples of components', () => {
  const context = { base: '/x', procedures: new Map([['viec', { id: 'viec', commonName: 'Việc' }]]) };

  it('all render', () => {
    for (const component of COMPONENTS)
      expect(exampleOf(component, context).html, component.name).toMatch(/^</);
  });

  it('point at records that exist, and at no file that does not', () => {
    const card = COMPONENTS.find(({ name }) => name === 'ProcedureCard');
    const shown = card && exampleOf(card, context);
    expect(shown?.source).toBe('<ProcedureCard id="viec" />');
    expect(shown?.html).toContain('href="/x/thu-tuc/viec/"');
    for (const component of COMPONENTS.filter(({ attributes }) => 'path' in attributes)) {
      expect(exampleOf(component, context).html).not.toMatch(/(src|href)=/);
    }
  });
});
