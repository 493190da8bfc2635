/**
 * Events and registers tell of cases: names of people and codes of their files must not slip in (Luật Bảo vệ dữ liệu cá
 * nhân 91/2025/QH15). Numbers of persons are looked for in every collection (personal-data.ts).
 */
import { SCHEMAS } from '../../schemas/registry.ts';
import { fieldsIn } from '../field-walk.ts';
import type { Finding } from '../locate.ts';
import type { ReadFile } from '../read-record.ts';

/** H26.17.25-250815-0042 and the like: body, day, number. */
const FILE_CODE = /(?<![\w.])[A-Z]\d{2}(?:\.\d{1,3}){1,4}-\d{6}-\d{3,6}(?!\w)/gu;
/** "bà Nguyễn Thị …": a form of address and at least two words with capitals. */
const NAME =
  /(?<!\p{L})(?:[ÔôBb](?:ng|à)|[Aa]nh|[Cc]hị|[Ee]m|[Cc]háu|[Cc]ô|[Tt]hầy)\s+(?:\p{Lu}\p{Ll}+\s+){1,3}\p{Lu}\p{Ll}*(?!\p{L})/gu;

/** Every such place in the fields and the text of a file of events or registers. */
export function toldPersons({ file, collection, fields, body }: ReadFile): Finding[] {
  if (collection !== 'events' && collection !== 'registers') return [];
  const inHead = fieldsIn(SCHEMAS[collection], fields).flatMap(({ path, value }) =>
    typeof value === 'string' ? placesIn(value).map((place) => ({ path, ...place })) : [],
  );
  const inBody = placesIn(body).map(({ index, ...place }) => ({ path: [], bodyOffset: index, ...place }));
  return [...inHead, ...inBody].map(({ path, severity, rule, message, ...place }) => ({
    file,
    path,
    severity,
    rule,
    message,
    ...('bodyOffset' in place ? { bodyOffset: place.bodyOffset } : {}),
  }));
}

function placesIn(text: string): (Pick<Finding, 'severity' | 'rule' | 'message'> & { index: number })[] {
  const codes = [...text.matchAll(FILE_CODE)].map(({ index, 0: code }) => ({
    index,
    severity: 'error' as const,
    rule: 'file-code',
    message: `Có mã hồ sơ ${code}: xóa đi, cổng tự đánh số thứ tự.`,
  }));
  const names = [...text.matchAll(NAME)].map(({ index, 0: name }) => ({
    index,
    severity: 'warning' as const,
    rule: 'person-name',
    message: `"${name}" giống tên người: ghi chức danh, hoặc "một người dân".`,
  }));
  return [...codes, ...names];
}
