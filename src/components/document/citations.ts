/** Which pages of the portal cite a document, and as what. */
import { addressOf } from '../../domain/addresses.ts';
import { allEntries, type Content, type Entry } from '../../reading/content.ts';
import { referencesIn } from '../../reading/references.ts';
import type { CollectionName } from '../../schemas/field.ts';
import { SCHEMAS } from '../../schemas/registry.ts';

export interface Citation {
  collection: CollectionName;
  id: string;
  address: string;
  title: string;
  /** As what it is cited: "căn cứ, quyết định công bố". */
  role: string;
}

/** What the first key on the way to a reference says about it. */
const ROLES: Readonly<Record<string, string>> = {
  legalBasis: 'căn cứ',
  changes: 'quyết định công bố',
  agency: 'ủy quyền',
  simplification: 'đơn giản hóa',
  endedBy: 'kết thúc hoạt động',
  decision: 'quyết định khen thưởng',
  tasks: 'chứng cứ',
  reports: 'báo cáo đã gửi',
  related: 'liên quan',
};

/**
 * Citations by the id of the document. Relations between documents are no citations, and records without a page of
 * their own have nowhere to lead to.
 */
export function citationsIn(content: Content): ReadonlyMap<string, Citation[]> {
  const found = new Map<string, Citation[]>();
  for (const entry of allEntries(content)) {
    const address = addressOf(entry.collection, entry.id);
    if (address === undefined || entry.collection === 'documents') continue;
    for (const [document, roles] of rolesIn(entry)) {
      const { collection, id } = entry;
      const citation = { collection, id, address, title: titleOf(entry), role: [...roles].join(', ') };
      found.set(document, [...(found.get(document) ?? []), citation]);
    }
  }
  return found;
}

function rolesIn(entry: Entry): Map<string, Set<string>> {
  const roles = new Map<string, Set<string>>();
  for (const { target, value, path } of referencesIn(SCHEMAS[entry.collection], entry.data)) {
    if (target !== 'documents') continue;
    const role = ROLES[String(path[0])] ?? 'liên quan';
    roles.set(value, (roles.get(value) ?? new Set()).add(role));
  }
  return roles;
}

/** Records name themselves in different fields; the shortest name that says enough is taken. */
function titleOf({ data, id }: Entry): string {
  const names = data as Partial<Record<'commonName' | 'shortTitle' | 'title' | 'name', string>>;
  return names.commonName ?? names.shortTitle ?? names.title ?? names.name ?? id;
}
