/** The official fields of a procedure as rows of name and value; what is not known gets no row. */
import { audienceAddress, fieldAddress, levelAddress } from '../../domain/addresses.ts';
import { vietnameseDay } from '../../domain/days.ts';
import type { Content, Entry } from '../../reading/content.ts';
import { showNumber } from '../../domain/show-number.ts';
import { labelOf } from '../labels.ts';
import { officeNumber, type Labelled } from './wording.ts';

export interface FactLink {
  id: string;
  label: string;
  address: string;
}

export interface Fact {
  name: string;
  values: string[];
  /** Links in place of plain values: the lists this procedure stands in. */
  links?: FactLink[];
  /** Search filter that the links' ids belong to. */
  filter?: string;
  /** Of no use on paper. */
  screenOnly?: boolean;
}

type Source = Pick<Content, 'vocabulary' | 'documents' | 'units'>;
type Data = Entry<'procedures'>['data'];

/** Who does what, for whom, with which result. */
export function officialFacts(data: Data, content: Source): Fact[] {
  const { vocabulary } = content;
  const { labels } = vocabulary;
  const { agency, onlineLevel, onlinePayment, yearlyVolume } = data;
  const applicants = data.applicants?.map((id) => labelOf(vocabulary['applicant-types'], id));
  const results = data.results?.map(({ name, code }) => (code ? `${name} (mã ${code})` : name));
  const volume = yearlyVolume && `${showNumber(yearlyVolume.count)} hồ sơ (năm ${yearlyVolume.year})`;
  const payment = onlinePayment === undefined ? undefined : onlinePayment ? 'Có' : 'Không';
  return [
    plain('Tên chính thức', data.name),
    plain('Mã thủ tục', data.code),
    plain('Mã trường hợp', data.caseCodes?.join(', ')),
    plain('Mã tại địa phương', data.localCode),
    linked('Lĩnh vực', 'linh-vuc', data.field ? [data.field] : [], vocabulary.fields, fieldAddress),
    linked('Cấp giải quyết', 'cap', data.levels, vocabulary['admin-levels'], levelAddress),
    plain('Loại thủ tục', data.delegation),
    plain('Phạm vi', data.internal ? 'Thủ tục nội bộ giữa các cơ quan' : undefined),
    plain('Cơ quan thực hiện', agency?.executing),
    plain('Người, cơ quan có thẩm quyền', agency?.authority),
    plain('Nơi nhận hồ sơ', agency?.receiving),
    plain('Cơ quan được ủy quyền', delegated(data, content)),
    plain('Cơ quan phối hợp', agency?.coordinating),
    plain('Đối tượng thực hiện', ...(applicants ?? [])),
    linked('Dành cho', 'danh-cho', data.audiences, vocabulary.audiences, audienceAddress),
    plain('Mức trực tuyến', onlineLevel && (labels?.onlineLevel[onlineLevel] ?? onlineLevel)),
    plain('Thanh toán trực tuyến', payment),
    plain('Số hồ sơ một năm', volume),
    plain('Kết quả', ...(results ?? [])),
    plain('Yêu cầu, điều kiện', ...(data.requirements ?? [])),
  ].filter(({ values, links = [] }) => values.length + links.length > 0);
}

/** How far the record can be trusted, who looks after it, and other names it goes by. */
export function recordFacts(data: Data, { vocabulary, units }: Source): Fact[] {
  const confidence = `${vocabulary.labels?.confidence[data.confidence] ?? data.confidence}.`;
  const keeper = units.find(({ id }) => id === data.owner);
  const again = data.reviewIn && `rà soát lại sau ${officeNumber(data.reviewIn)} tháng`;
  const reviewed = [data.reviewedOn && `ngày ${vietnameseDay(data.reviewedOn)}`, keeper?.data.name, again];
  return [
    plain('Độ tin cậy', [confidence, data.confidenceNote].filter(Boolean).join(' ')),
    plain('Rà soát', reviewed.filter(Boolean).join('; ')),
    { ...plain('Người dân hay gọi', data.aliases?.join('; ')), screenOnly: true },
  ].filter(({ values }) => values.length > 0);
}

function delegated({ agency }: Data, { documents }: Source): string | undefined {
  const document = documents.find(({ id }) => id === agency?.delegatedBy);
  const basis = document ? ` (theo ${document.data.number ?? document.data.title})` : '';
  return agency?.delegated && agency.delegated + basis;
}

const plain = (name: string, ...values: readonly (string | undefined)[]): Fact => ({
  name,
  values: values.filter((value) => value !== undefined && value !== '') as string[],
});

const linked = (
  name: string,
  filter: string,
  ids: readonly string[] = [],
  list: readonly Labelled[],
  address: (id: string) => string,
): Fact => ({
  name,
  values: [],
  links: ids.map((id) => ({ id, label: labelOf(list, id), address: address(id) })),
  filter,
});
