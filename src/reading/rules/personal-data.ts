/** Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15: no identity numbers and no private telephones on a public page. */
import { allEntries } from '../content.ts';
import type { Finding } from '../locate.ts';
import { wrong, type SiteRule } from './rule.ts';

const IDENTITY = /(?<![\d.\w/-])0\d{11}(?![\d\w])/;
const MOBILE = /(?<![\d.\w/-])0[35789]\d{2}[ .]?\d{3}[ .]?\d{3}(?!\d)/;

export const personalDataRules: SiteRule = (content) =>
  allEntries(content).flatMap((entry): Finding[] => {
    const text = `${JSON.stringify(entry.data)}\n${entry.body}`;
    const identity = IDENTITY.exec(text)?.[0];
    if (identity)
      return [
        wrong(entry, [], 'personal-data', 'Có dãy 12 chữ số giống số định danh cá nhân: xóa khỏi tệp.'),
      ];
    const mobile = MOBILE.exec(text)?.[0];
    return mobile
      ? [
          wrong(
            entry,
            [],
            'personal-data',
            `Có số di động ${mobile}: chỉ ghi điện thoại của cơ quan, không ghi số của cá nhân.`,
          ),
        ]
      : [];
  });
