/** Đơn vị: dates that run forward, an end that says who follows, no unit above itself. */
import type { Content, Entry } from '../content.ts';
import type { Finding } from '../locate.ts';
import { wrong, type RecordRule } from './rule.ts';

export const unitRules: RecordRule<'units'> = (unit, content) => [...life(unit), ...loops(unit, content)];

function life(unit: Entry<'units'>): Finding[] {
  const { established, ended, successors, successorNote, parents = [] } = unit.data;
  const findings: Finding[] = [];
  if (established !== undefined && ended !== undefined && ended < established) {
    findings.push(
      wrong(unit, ['ended'], 'date-order', `Ngày kết thúc ${ended} trước ngày thành lập ${established}.`),
    );
  }
  if (ended !== undefined && (successors ?? []).length === 0 && successorNote === undefined) {
    findings.push(
      wrong(
        unit,
        ['ended'],
        'successor-missing',
        'Đơn vị đã kết thúc phải ghi "successors" (ai nhận việc), hoặc "successorNote" khi chưa xác định được.',
      ),
    );
  }
  parents.forEach(({ from, to }, index) => {
    if (from !== undefined && to !== undefined && to < from) {
      findings.push(
        wrong(unit, ['parents', index, 'to'], 'date-order', `Đến ngày ${to} trước từ ngày ${from}.`),
      );
    }
  });
  return findings;
}

function loops(unit: Entry<'units'>, content: Content): Finding[] {
  const parentsOf = new Map(
    content.units.map(({ id, data }) => [id, (data.parents ?? []).map((parent) => parent.unit)]),
  );
  const above = new Set<string>();
  const climb = (id: string): void => {
    for (const parent of parentsOf.get(id) ?? []) {
      if (above.has(parent)) continue;
      above.add(parent);
      climb(parent);
    }
  };
  climb(unit.id);
  return above.has(unit.id)
    ? [
        wrong(
          unit,
          ['parents'],
          'unit-loop',
          'Đơn vị đang là cấp trên của chính nó: kiểm tra lại các "parents".',
        ),
      ]
    : [];
}
