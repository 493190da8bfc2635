/** Where to ask and where to complain, for the back of a leaflet. */
import { isOver, lifecycleOn } from '../../../domain/lifecycle.ts';
import type { Content, Entry } from '../../../reading/content.ts';
import { findEntry } from '../../../reading/find-entry.ts';
import type { LifeEvent } from '../../life-event/life-events.ts';
import { aboveOn } from '../../unit/kin.ts';
import { POINT, textLines } from '../fit/text-lines.ts';

/** One place: what it is called, and lines to reach it by. */
export interface Place {
  readonly name: string;
  readonly lines: readonly string[];
}

export interface Back {
  readonly unit: Place;
  /** Whom editors name for the procedures. */
  readonly advice: readonly string[];
  readonly feedback: readonly Place[];
  /** Points; the style sheet has a class for each. */
  readonly size: number;
}

/** Sizes to try with everything said; the last is kept when something must go. */
const LARGE = 11;
const SMALL = 10;
/** Millimetres of text on the back, less its two headings, code and stamp. */
const WIDTH = 80.5;
const HEIGHT = 130;

/** The unit always; then as much as the back holds: notes go first, then advice, then the last channels. */
export function backOf(unit: Entry<'units'>, event: LifeEvent, content: Content, day: string): Back {
  const own = unitPlace(unit, content, day);
  const advice = adviceOf(event, content, day);
  const channels = content.site?.feedback ?? [];
  const withNotes = channels.map((channel) => feedbackPlace(channel, true));
  const without = channels.map((channel) => feedbackPlace(channel, false));
  const tries: Try[] = [
    { advice, feedback: withNotes, size: LARGE },
    { advice, feedback: withNotes },
    { advice: advice.slice(0, 2), feedback: withNotes },
    { advice: advice.slice(0, 2), feedback: without },
    { advice: advice.slice(0, 1), feedback: without },
    ...without.map((_, index) => ({ advice: [], feedback: without.slice(0, without.length - index) })),
    { advice: [], feedback: [] },
  ];
  const fitting = tries.find((each) => heightOf(own, each) <= HEIGHT) ?? tries.at(-1);
  return { unit: own, advice: [], feedback: [], size: SMALL, ...fitting };
}

interface Try {
  readonly advice: readonly string[];
  readonly feedback: readonly Place[];
  readonly size?: number;
}

function unitPlace({ data, ...rest }: Entry<'units'>, { units }: Content, day: string): Place {
  const { address, hours = [], contacts = [], website } = data;
  const lines = [
    address && `Địa chỉ: ${address}`,
    ...hours.map(({ days, from, to, note }) => `${days}: ${from} đến ${to}${note ? ` (${note})` : ''}`),
    ...contacts.map(({ role, phone, email }) => `${role}: ${[phone, email].filter(Boolean).join(', ')}`),
    website && `Trang: ${bare(website)}`,
    contacts.length === 0 && 'Điện thoại: chưa có thông tin.',
    hours.length === 0 && 'Giờ làm việc: chưa có thông tin.',
    contacts.length === 0 && askAbove({ data, ...rest }, units, day),
  ];
  return { name: data.name, lines: lines.filter((line): line is string => Boolean(line)) };
}

/** The telephone of the unit above, where that is known. */
function askAbove(unit: Entry<'units'>, units: Content['units'], day: string): string | undefined {
  for (const { data } of aboveOn(unit, units, day)) {
    const phone = data.contacts?.find((contact) => contact.phone)?.phone;
    if (phone) return `Có thể gọi ${data.name}: ${phone}.`;
  }
  return undefined;
}

function adviceOf(event: LifeEvent, { procedures }: Content, day: string): string[] {
  const ids = event.data.steps.flatMap((step) => step.procedures ?? []);
  const said = ids.flatMap((id) => {
    const data = findEntry(procedures, id)?.data;
    const over = data && isOver(lifecycleOn(data.changes, data.confidence, day).state);
    return data?.askWhom && !over ? [data.askWhom] : [];
  });
  return [...new Set(said)];
}

type Channel = NonNullable<NonNullable<Content['site']>['feedback']>[number];

const feedbackPlace = ({ name, phone, website, note }: Channel, notes: boolean): Place => ({
  name,
  lines: [phone && `Điện thoại: ${phone}`, website && bare(website), notes && note].filter(
    (line): line is string => Boolean(line),
  ),
});

const bare = (address: string): string => address.replace(/^https?:\/\/|\/$/g, '');

/** Millimetres, by the measures of leaflet.css. */
function heightOf(unit: Place, { advice, feedback, size = SMALL }: Try): number {
  const line = size * POINT * 1.35;
  const text = (words: string, bold = false) => textLines(words, { width: WIDTH, size, bold }) * line;
  const place = ({ name, lines }: Place) =>
    text(name, true) + lines.reduce((sum, each) => sum + text(each), 0) + 2;
  return (
    place(unit) +
    advice.reduce((sum, each) => sum + textLines(each, { width: WIDTH - 4, size }) * line + 1.1, 0) +
    (advice.length > 0 ? 3 : 0) +
    feedback.reduce((sum, each) => sum + place(each), 0)
  );
}
