/** Parts of YAML that a clerk meets only by accident, and that would hide, repeat or swallow what was typed. */
import { isAlias, isMap, isNode, isScalar, isSeq, type Document } from 'yaml';

export interface Trick {
  offset: number;
  rule: string;
  severity: 'error' | 'warning';
  message: string;
}

/** Anchors, aliases, tags and brackets as names of fields are refused; a comment that may be lost text is doubted. */
export function tricksOf(document: Document, head: string): Trick[] {
  const tricks: Trick[] = [];
  const add = (offset: number, rule: string, message: string, severity: Trick['severity'] = 'error') =>
    tricks.push({ offset, rule, severity, message });
  const visit = (node: unknown): void => {
    if (!isNode(node)) return;
    const start = node.range?.[0] ?? 0;
    if (isAlias(node) || ('anchor' in node && node.anchor)) {
      const offset = isAlias(node) ? start : head.lastIndexOf('&', start);
      add(
        offset,
        'yaml-anchor',
        'Dấu & và * ở đầu giá trị có nghĩa riêng: đặt cả giá trị trong ngoặc kép; muốn nhắc lại thì chép ra.',
      );
    }
    if (node.tag !== undefined) {
      const offset = head.slice(0, start).search(/!\S*\s*$/);
      add(
        Math.max(0, offset),
        'yaml-tag',
        'Dấu ! ở đầu giá trị có nghĩa riêng: đặt cả giá trị trong ngoặc kép.',
      );
    }
    if (isScalar(node) && node.type === 'PLAIN' && /^[^\s#]/.test(node.comment ?? '')) {
      add(
        node.range?.[1] ?? start,
        'yaml-comment',
        `Phần "#${node.comment?.trim()}" bị coi là ghi chú và không hiện ra: đặt cả giá trị trong ngoặc kép.`,
        'warning',
      );
    }
    if (isMap(node)) {
      for (const pair of node.items) {
        if (isMap(pair.key) || isSeq(pair.key)) {
          const offset = pair.key.range?.[0] ?? start;
          add(offset, 'yaml', 'Dấu ngoặc ở đầu có nghĩa riêng: đặt cả giá trị trong ngoặc kép.');
        }
        visit(pair.key);
        visit(pair.value);
      }
    } else if (isSeq(node)) node.items.forEach(visit);
  };
  visit(document.contents);
  return tricks;
}
