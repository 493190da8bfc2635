/** Where a unit can be reached, as lines for paper; and where complaints go. */
import type { Content, Entry } from '../../reading/content.ts';

type Unit = Entry<'units'>['data'];

export interface Line {
  label: string;
  values: readonly string[];
}

/** Address, hours and numbers by role; a line without values is not known. */
export const reachLines = ({ address, hours = [], contacts = [] }: Unit): Line[] => [
  { label: 'Địa chỉ', values: address ? [address] : [] },
  {
    label: 'Giờ làm việc',
    values: hours.map(({ days, from, to, note }) => `${days}: ${from} đến ${to}${note ? ` (${note})` : ''}`),
  },
  { label: 'Điện thoại, hộp thư', values: contactLines({ contacts }) },
];

/** "Bộ phận tiếp nhận hồ sơ: 0243 825 3536". */
export const contactLines = ({ contacts = [] }: Pick<Unit, 'contacts'>): string[] =>
  contacts.map(({ role, phone, email, note }) => {
    const name = note ? `${role} (${note})` : role;
    const ways = [phone, email].filter(Boolean).join(', ');
    return ways === '' ? name : `${name}: ${ways}`;
  });

/** Where to complain, in one sentence: at the counter, and at the places that the portal names. */
export function complaintLine({ site }: Pick<Content, 'site'>): string {
  const places = (site?.feedback ?? []).map(({ name, phone }) => (phone ? `${name}: ${phone}` : name));
  const others = places.length > 0 ? `, hoặc: ${places.join('; ')}` : '';
  return `Phản ánh ngay tại nơi nộp hồ sơ${others}.`;
}
