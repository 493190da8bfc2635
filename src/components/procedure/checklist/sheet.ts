/** Prints one sheet: the papers with their ticks, the door, time, money, where to complain, the page's QR code. */
import type { Needed, Selection } from '../../../domain/dossier.ts';
import { make } from '../../../search/element.ts';
import type { PagePaper } from './page-papers.ts';
import type { ChecklistRecord } from './record.ts';
import type { SheetData } from './sheet-data.ts';
import { variantFor } from './variants.ts';

export interface Printed {
  record: ChecklistRecord;
  /** The record knows cases at all. */
  cased: boolean;
  selection: Selection;
  needed: readonly Needed<PagePaper>[];
  ticks: ReadonlySet<string>;
  unchosen: boolean;
  /** Conditions that were not said to apply would ask for more. */
  conditional: boolean;
}

const UNKNOWN = 'Chưa có thông tin';
const MORE = 'Có điều kiện riêng thì có thể cần thêm giấy: xem “Chỉ cần khi …” ở địa chỉ cuối tờ.';
/** More papers than this need smaller letters to stay on one sheet. */
const MANY = 5;
const SVG = 'http://www.w3.org/2000/svg';
/** While this class stands on the page, nothing but the sheet comes out of the printer. */
const PRINTING = 'print-dossier';

export async function printSheet(printed: Printed): Promise<void> {
  const sheet = sheetOf(printed, await load(printed.record));
  const root = document.documentElement;
  document.body.append(sheet);
  root.classList.add(PRINTING);
  addEventListener(
    'afterprint',
    () => {
      root.classList.remove(PRINTING);
      sheet.remove();
    },
    { once: true },
  );
  print();
}

/** What the page itself says must do where the rest does not come (no network). */
async function load({ sheet }: ChecklistRecord): Promise<Partial<SheetData>> {
  try {
    const answer = await fetch(sheet);
    if (answer.ok) return (await answer.json()) as SheetData;
  } catch {
    // Said below as "Chưa có thông tin".
  }
  return {
    title: document.querySelector('h1')?.textContent ?? '',
    address: location.origin + location.pathname,
  };
}

function sheetOf(printed: Printed, data: Partial<SheetData>): HTMLElement {
  const { record, cased, selection, needed, unchosen, conditional } = printed;
  const channel = record.channels.find(([id]) => id === selection.channel)?.[1];
  const must = needed.filter(({ unlessFound }) => !unlessFound);
  const spare = needed.filter(({ unlessFound }) => unlessFound);
  const sheet = make(
    'section',
    needed.length > MANY ? 'dossier-sheet dense' : 'dossier-sheet',
    head(data),
    facts([
      ['Trường hợp', cased ? (selection.case ?? 'Chưa chọn') : ''],
      ['Cách nộp', channel ?? ''],
    ]),
    heading(unchosen ? 'Giấy tờ ai cũng cần; từng trường hợp có thể cần thêm' : 'Giấy tờ'),
    papers(must, printed),
  );
  if (spare.length > 0) sheet.append(heading('Không phải nộp nếu cơ quan tra được'), papers(spare, printed));
  if (conditional) sheet.append(make('p', 'sheet-more', MORE));
  const time = variantFor(record.times, selection) ?? data.time;
  const cost = variantFor(data.costs ?? [], selection) ?? data.cost;
  sheet.append(
    heading('Nộp và nhận'),
    facts([
      ['Nộp ở đâu', data.where || UNKNOWN],
      ...(selection.channel === 'online' ? [] : places(data.places ?? [])),
      ['Bao lâu', time || UNKNOWN],
      ['Ngày trả', 'Ghi trên Phiếu hẹn nhận lúc nộp. Ngày nộp: ………………  Ngày hẹn trả: ………………'],
      ['Bao nhiêu tiền', cost || UNKNOWN],
      ['Trễ hẹn, bị đòi thêm giấy', data.feedback ?? ''],
    ]),
    make('p', 'sheet-foot', [data.site, data.address].filter(Boolean).join(' · ')),
  );
  return sheet;
}

const heading = (text: string): HTMLElement => make('h2', '', text);

function head({ title = '', officialName, code, qr }: Partial<SheetData>): HTMLElement {
  const names = make('div', '', make('h1', '', `Giấy tờ: ${title}`));
  names.append(make('p', '', [officialName, code && `Mã ${code}`].filter(Boolean).join(' · ')));
  const made = make('header', '', names);
  if (qr) {
    const svg = document.createElementNS(SVG, 'svg');
    const path = document.createElementNS(SVG, 'path');
    svg.setAttribute('viewBox', `0 0 ${qr.size} ${qr.size}`);
    path.setAttribute('d', qr.path);
    svg.append(path);
    made.append(svg);
  }
  return made;
}

/** Rows without a value are left out. */
function facts(rows: readonly (readonly [name: string, value: string | Node])[]): HTMLElement {
  const told = rows.filter(([, value]) => value !== '');
  return make('dl', '', ...told.flatMap(([name, value]) => [make('dt', '', name), make('dd', '', value)]));
}

function places(known: SheetData['places']): [string, string | Node][] {
  const rows = known.map(({ name, address, hours }) =>
    make('li', '', make('strong', '', name), `: ${[address, hours].filter(Boolean).join('; ')}`),
  );
  const hours = known.some((place) => place.hours !== '') ? '' : UNKNOWN;
  return [
    ['Địa chỉ', rows.length > 0 ? make('ul', '', ...rows) : UNKNOWN],
    ['Giờ làm việc', hours],
  ];
}

function papers(needed: readonly Needed<PagePaper>[], { ticks }: Printed): HTMLElement {
  const line = (paper: PagePaper): HTMLElement =>
    make(
      'li',
      ticks.has(paper.name) ? 'sheet-paper ticked' : 'sheet-paper',
      make('strong', '', paper.name),
      ...[...paper.item.querySelectorAll('div > p')].map((each) => make('small', '', each.textContent ?? '')),
    );
  return make(
    'ul',
    'sheet-papers',
    ...needed.flatMap(({ papers: choice }) =>
      choice.length > 1
        ? [make('li', '', 'Chọn một trong các giấy:', make('ul', '', ...choice.map(line)))]
        : choice.map(line),
    ),
  );
}
