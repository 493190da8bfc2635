/** Rules over all records together: names, codes and addresses that may exist only once. */
import { addressOf, RESERVED, SECTIONS } from '../../domain/addresses.ts';
import { fold, isSlug, normalise, slugify } from '../../domain/text.ts';
import { allEntries, entriesOf, type Content, type Entry } from '../content.ts';
import type { ContentFiles } from '../files.ts';
import type { Finding } from '../locate.ts';
import { doubtful, repeats, wrong, type SiteRule } from './rule.ts';
import { sound } from './sound.ts';

export const siteRules: SiteRule = (content, files) => [
  ...fileNames(files),
  ...reservedNames(content),
  ...duplicateCodes(content),
  ...duplicateNumbers(content),
  ...duplicateTitles(content),
  ...oldPaths(content),
  ...duplicateChoices(content),
];

/** The file name is the id and the address, so it must be able to stand in one. */
function fileNames(files: ContentFiles): Finding[] {
  return files.records.flatMap(({ collection, file, id }) => {
    const parts = id.split('/');
    const shape =
      collection === 'news' ? parts.length === 2 && /^\d{4}$/.test(parts[0] ?? '') : parts.length === 1;
    const finding = (message: string): Finding => ({
      file,
      path: [],
      severity: 'error',
      rule: 'file-name',
      message,
    });
    if (!shape) {
      return [
        finding(
          collection === 'news'
            ? 'Tin bài phải nằm trong thư mục năm: news/2025/ten-bai.mdx.'
            : `Tệp phải nằm ngay trong thư mục ${collection}/, không có thư mục con.`,
        ),
      ];
    }
    const name = parts.at(-1) ?? '';
    const ending = file.slice(file.lastIndexOf('.'));
    return isSlug(name)
      ? []
      : [
          finding(
            `Tên tệp "${normalise(name)}${ending}" là địa chỉ của trang nên chỉ gồm chữ thường không dấu, số và gạch nối. Nên đổi thành: ${slugify(name) || 'ten-bai'}${ending}`,
          ),
        ];
  });
}

function reservedNames(content: Content): Finding[] {
  const sections = Object.values(SECTIONS).map((address) => address.replaceAll('/', ''));
  return [
    ...content.pages.flatMap((page) =>
      sections.includes(page.id)
        ? [wrong(page, [], 'reserved-name', `Tên "${page.id}" đã dành cho một mục của cổng: đổi tên tệp.`)]
        : [],
    ),
    ...(['procedures', 'registers'] as const).flatMap((collection) =>
      entriesOf(content, collection)
        .filter(({ id }) => RESERVED[collection]?.includes(id))
        .map((entry) =>
          wrong(
            entry,
            [],
            'reserved-name',
            `Tên "${entry.id}" đã dành cho một danh sách của cổng: đổi tên tệp.`,
          ),
        ),
    ),
  ];
}

function duplicateCodes({ procedures }: Content): Finding[] {
  return repeats(procedures, ({ data }) => sound(() => data.code)).map(({ index, first, key }) =>
    wrong(
      procedures[index] as Entry,
      ['code'],
      'duplicate-code',
      `Mã ${key} đã dùng ở ${procedures[first]?.file ?? ''}: mỗi thủ tục một mã.`,
    ),
  );
}

function duplicateNumbers({ documents }: Content): Finding[] {
  const keyOf = ({ data }: Entry<'documents'>) =>
    sound(() => data.number && `${data.number} · ${fold(data.issuer)} · ${data.issuedOn?.slice(0, 4) ?? ''}`);
  return repeats(documents, keyOf).map(({ index, first }) =>
    wrong(
      documents[index] as Entry,
      ['number'],
      'duplicate-number',
      `Số, ký hiệu này đã có ở ${documents[first]?.file ?? ''} (cùng cơ quan, cùng năm).`,
    ),
  );
}

/** Readers of screen readers tell pages apart by their titles. Documents are told apart by their numbers. */
function duplicateTitles(content: Content): Finding[] {
  const pages = allEntries(content).filter(
    ({ collection, id }) => collection !== 'documents' && addressOf(collection, id) !== undefined,
  );
  const titleOf = ({ collection, data }: Entry): string | undefined => {
    const record = data as { title?: string; commonName?: string; name?: string };
    const key = collection === 'procedures' ? 'commonName' : collection === 'units' ? 'name' : 'title';
    const title = sound(() => record[key]);
    return title && `${collection} · ${fold(title)}`;
  };
  return repeats(pages, titleOf).map(({ index, first }) =>
    doubtful(
      pages[index] as Entry,
      [],
      'duplicate-title',
      `Trùng tên với ${pages[first]?.file ?? ''}: người nghe máy đọc không phân biệt được hai trang, nên thêm chữ cho khác.`,
    ),
  );
}

function oldPaths(content: Content): Finding[] {
  const live = new Map(
    allEntries(content).map((entry) => [addressOf(entry.collection, entry.id), entry.file]),
  );
  const claimed = allEntries(content).flatMap((entry) =>
    (sound(() => (entry.data as { oldPaths?: string[] }).oldPaths) ?? []).map((address, index) => ({
      entry,
      address,
      index,
    })),
  );
  const findings = claimed.flatMap(({ entry, address, index }) =>
    live.has(address)
      ? [
          wrong(
            entry,
            ['oldPaths', index],
            'duplicate-address',
            `Địa chỉ cũ ${address} đang là trang của ${live.get(address) ?? ''}.`,
          ),
        ]
      : [],
  );
  for (const { index, first } of repeats(claimed, ({ address }) => address)) {
    const { entry, address, index: at } = claimed[index] as (typeof claimed)[number];
    findings.push(
      wrong(
        entry,
        ['oldPaths', at],
        'duplicate-address',
        `Địa chỉ cũ ${address} đã ghi ở ${claimed[first]?.entry.file ?? ''}.`,
      ),
    );
  }
  return findings;
}

function duplicateChoices(content: Content): Finding[] {
  return Object.entries(content.vocabulary).flatMap(([name, items]) => {
    if (!Array.isArray(items) || name === 'synonyms') return [];
    const choices = (items as { id: string; children?: { id: string }[] }[]).flatMap((item, index) => [
      { id: item.id, path: ['items', index, 'id'] },
      ...(item.children ?? []).map((child, at) => ({
        id: child.id,
        path: ['items', index, 'children', at, 'id'],
      })),
    ]);
    return repeats(choices, ({ id }) => id).map(({ index, key }): Finding => ({
      file: `vocabulary/${name}.yaml`,
      path: choices[index]?.path ?? [],
      severity: 'error',
      rule: 'duplicate-id',
      message: `Mã "${key}" đã có trong danh mục này: mỗi lựa chọn một mã.`,
    }));
  });
}
