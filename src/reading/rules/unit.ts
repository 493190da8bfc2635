/** Đơn vị: dates that run forward, an end that says who follows, no unit above itself. */
import type { Content, Entry } from '../content.ts';
import type { Finding } from '../locate.ts';
import { wrong, type RecordRule } from './rule.ts';
import { sound } from './sound.ts';

type Unit = Entry<'units'>;

function lifeSpan(unit: Unit): Finding[] {
  const { established, ended } = unit.data;
  return established !== undefined && ended !== undefined && ended < established
    ? [wrong(unit, ['ended'], 'date-order', `Ngày kết thúc ${ended} trước ngày thành lập ${established}.`)]
    : [];
}

function successor(unit: Unit): Finding[] {
  const { ended, successors = [], successorNote } = unit.data;
  return ended !== undefined && successors.length === 0 && successorNote === undefined
    ? [
        wrong(
          unit,
          ['ended'],
          'successor-missing',
          'Đơn vị đã kết thúc phải ghi "successors" (ai nhận việc), hoặc "successorNote" khi chưa xác định được.',
        ),
      ]
    : [];
}

function parentSpans(unit: Unit): Finding[] {
  return (unit.data.parents ?? []).flatMap(({ from, to }, index) =>
    from !== undefined && to !== undefined && to < from
      ? [wrong(unit, ['parents', index, 'to'], 'date-order', `Đến ngày ${to} trước từ ngày ${from}.`)]
      : [],
  );
}

/** No unit stands above itself. Units whose parents have mistakes of their own end the way up. */
function loop(unit: Unit, { units }: Content): Finding[] {
  const above = new Set<string>();
  const climb = (parents: Unit['data']['parents'] = []): void => {
    for (const { unit: id } of parents) {
      if (above.has(id)) continue;
      above.add(id);
      climb(sound(() => units.find((other) => other.id === id)?.data.parents));
    }
  };
  climb(unit.data.parents);
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

export const unitRules: readonly RecordRule<'units'>[] = [lifeSpan, successor, parentSpans, loop];
