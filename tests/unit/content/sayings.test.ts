import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../../scripts/shared/settings.ts';
import { fold } from '../../../src/domain/text.ts';
import type { Content } from '../../../src/reading/content.ts';
import { readContent } from '../../../src/reading/read-content.ts';
import type { SynonymItem } from '../../../src/schemas/synonyms.ts';

let content: Content;
beforeAll(async () => {
  ({ content } = await readContent(`${ROOT}content`, { bodies: false }));
}, 60_000);

/** The pages an item leads to, by its question too: "kind/id". */
function pagesOf({ leads = {}, ask }: SynonymItem): string[] {
  const led = Object.entries(leads).flatMap(([kind, ids]) => ids.map((id) => `${kind}/${id}`));
  const answers = (ask?.answers ?? []).map(
    ({ procedure, lifeEvent }) => `${procedure ? 'procedures' : 'lifeEvents'}/${procedure ?? lifeEvent ?? ''}`,
  );
  return [...new Set([...led, ...answers])];
}

const itemsThatSay = (pattern: RegExp): SynonymItem[] =>
  content.vocabulary.synonyms.filter(({ say }) => say.some((saying) => pattern.test(fold(saying))));

describe('the sayings of this instance', () => {
  it('keep the classes apart: lớp 1 never leads to lớp 6 or lớp 10', () => {
    const pages = itemsThatSay(/\blop (1|mot)\b/).flatMap(pagesOf);
    expect(pages).toEqual(['lifeEvents/vao-mam-non-lop-1']);
  });

  it.each([
    ['giay chung sinh', 'chứng sinh không phải giấy khai sinh', /Giấy chứng sinh .* không phải giấy khai sinh/],
    ['giay bao tu', 'báo tử không phải giấy khai tử', /Giấy báo tử .* không phải giấy khai tử/],
    ['khieu nai', 'khiếu nại không phải phản ánh', /Khiếu nại, tố cáo không phải phản ánh/],
    ['cong chung', 'công chứng gọi đúng là chứng thực', /gọi là chứng thực/],
  ])('say what is near but another thing: %s, %s', (saying, _what, note) => {
    const [item] = itemsThatSay(new RegExp(`^${saying}$`));
    expect(item).toMatchObject({ kind: 'near-miss', direction: 'to' });
    expect(item?.note).toMatch(note);
  });

  it('add something to what the pages themselves are called: a question, a note or another page', () => {
    const named = [
      ...content.procedures.map(({ id, data }) => [`procedures/${id}`, data.aliases] as const),
      ...content.lifeEvents.map(({ id, data }) => [`lifeEvents/${id}`, data.aliases] as const),
      ...content.guides.map(({ id, data }) => [`guides/${id}`, data.aliases] as const),
    ];
    const aliases = new Map<string, Set<string>>(named.map(([page, names = []]) => [page, new Set(names.map(fold))]));
    const idle = content.vocabulary.synonyms
      .filter(({ ask, note, leads }) => leads && !ask && !note)
      .flatMap((item) =>
        item.say.filter((saying) => pagesOf(item).every((page) => aliases.get(page)?.has(fold(saying)))),
      );
    expect(idle).toEqual([]);
  });
});
