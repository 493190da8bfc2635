/** Who handles a procedure is a body of the State or whoever the law charges with it: not a trade union. */
import { fold } from '../../../domain/text.ts';
import type { Entry } from '../../content.ts';
import type { Finding } from '../../locate.ts';
import { doubtful, type RecordRule } from '../rule.ts';
import { toldInDiscrepancies } from './documented.ts';

const UNIONS =
  /(?<!\p{L})(?:công đoàn|đoàn thanh niên|đoàn thể|hội (?:liên hiệp )?phụ nữ|hội nông dân|hội cựu chiến binh|đảng ủy|chi bộ)(?!\p{L})/iu;

/** What names of bodies begin with. */
const BODIES =
  /^(?:ủy ban|ubnd|hội đồng|bộ|sở|tổng cục|cục|chi cục|vụ|phòng|ban|văn phòng|trung tâm|chi nhánh|bộ phận|điểm|công an|quân sự|cơ quan|cơ sở|trường|nhà trường|tổ chức|đơn vị|tòa án|viện|thanh tra|kho bạc|thuế|hải quan|bảo hiểm xã hội|ngân hàng|quỹ|bệnh viện|trạm|đồn|đội|tổ|đại sứ quán|lãnh sự quán|chủ tịch|giám đốc|hiệu trưởng|thủ trưởng)(?!\p{L})/iu;

const KEYS = ['executing', 'authority', 'receiving'] as const;

export const agencyName: RecordRule<'procedures'> = (procedure, { units }) =>
  KEYS.flatMap((key) => {
    const parts = (procedure.data.agency?.[key] ?? '').split(';').map((part) => part.trim());
    const odd = parts.find(
      (part) => part !== '' && (UNIONS.test(part) || (key === 'executing' && !isKnown(part, units))),
    );
    return odd === undefined ? [] : told(procedure, key, odd);
  });

const isKnown = (name: string, units: readonly Entry<'units'>[]): boolean =>
  BODIES.test(name) || units.some(({ data }) => fold(name).includes(fold(data.name)));

function told(procedure: Entry<'procedures'>, key: string, name: string): Finding[] {
  if (toldInDiscrepancies(procedure, (text) => fold(text).includes(fold(name)))) return [];
  return [
    doubtful(
      procedure,
      ['agency', key],
      'agency-name',
      `"${name}" không giống tên cơ quan giải quyết thủ tục: đối chiếu trình tự và quyết định công bố rồi ghi đúng cơ quan. Nguồn ghi như vậy thì nêu tên đó ở "discrepancies".`,
    ),
  ];
}
