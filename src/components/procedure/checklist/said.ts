/** What the checklist says about the papers that are there and those that are not. */
import type { Choice, Needed } from '../../../domain/dossier.ts';

/** "Tờ khai hoặc mẫu điện tử" */
export const choiceWords = (papers: Choice): string => papers.map(({ name }) => name).join(' hoặc ');

/** `unchosen`: some papers belong to cases and none has been chosen, so nothing is known to be complete. */
export function statusWords(
  needed: readonly Needed[],
  missing: readonly Needed[],
  unchosen: boolean,
): string {
  const must = needed.filter(({ unlessFound }) => !unlessFound).length;
  const open = missing.filter(({ unlessFound }) => !unlessFound);
  const spare = missing.filter(({ unlessFound }) => unlessFound);
  const names = (list: readonly Needed[]): string => list.map(({ papers }) => choiceWords(papers)).join('; ');
  const said = [
    unchosen ? 'Chọn trường hợp của bạn để biết đủ giấy.' : '',
    open.length > 0 ? `Còn thiếu ${open.length} trong ${must}: ${names(open)}.` : '',
    open.length === 0 && must > 0 ? `Đã có ${must} trong ${must}${unchosen ? ' giấy ai cũng cần' : ''}.` : '',
    spare.length > 0 ? `Nên mang phòng khi cơ quan không tra được: ${names(spare)}.` : '',
  ];
  return said.filter(Boolean).join(' ');
}
