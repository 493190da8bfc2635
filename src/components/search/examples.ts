/** What could be asked: everyday words, and the number of a plan where the content has one. */
import type { Content } from '../../reading/content.ts';

const EVERYDAY = ['xin chuyển trường cho con', 'mất giấy khai sinh', 'nhap ho khau', 'sao y bản chính'];

/** Questions to try; the last is the number of the latest plan in the register of documents. */
export function exampleQuestions({ documents }: Pick<Content, 'documents'>): string[] {
  const [latest] = documents
    .filter(({ data }) => data.type === 'ke-hoach' && data.number && data.issuedOn)
    .sort((a, b) => orderOf(b).localeCompare(orderOf(a), 'en'));
  return [...EVERYDAY, ...(latest?.data.number ? [latest.data.number] : [])];
}

const orderOf = ({ id, data }: Content['documents'][number]): string => `${data.issuedOn} ${id}`;
