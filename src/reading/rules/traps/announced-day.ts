/** The day a decision was signed stands in two records; a copy that counts in UTC is a day early. */
import { daysBetween, vietnameseDay } from '../../../domain/days.ts';
import { wrong, type RecordRule } from '../rule.ts';
import { toldInDiscrepancies } from './documented.ts';

export const announcedDay: RecordRule<'procedures'> = (procedure, { documents }) =>
  procedure.data.changes.flatMap(({ decision, announcedOn }, index) => {
    const issuedOn = documents.find(({ id }) => id === decision)?.data.issuedOn;
    if (announcedOn === undefined || issuedOn === undefined || announcedOn === issuedOn) return [];
    const days = [announcedOn, issuedOn].map(vietnameseDay);
    if (toldInDiscrepancies(procedure, (text) => days.every((day) => text.includes(day)))) return [];
    const why =
      Math.abs(daysBetween(announcedOn, issuedOn)) === 1
        ? ' Lệch một ngày thường do bản chép tính giờ quốc tế.'
        : '';
    return [
      wrong(
        procedure,
        ['changes', index, 'announcedOn'],
        'announced-day',
        `Ngày công bố ${days[0]} khác ngày ban hành ${days[1]} ở documents/${decision}.mdx.${why} Ghi ngày in trên quyết định ở cả hai nơi; nguồn ghi lệch thì nêu cả hai ngày ở "discrepancies".`,
      ),
    ];
  });
