/** A calendar file as the answer of an address. */
import type { CalendarEntry } from '../../domain/duty-calendar.ts';
import { calendarFile } from '../../reading/calendar-file.ts';
import type { Content } from '../../reading/content.ts';
import { today } from '../../reading/environment.ts';
import { href } from '../href.ts';

/** `origin`: where the portal is published, such as https://cong-khai.example. */
export const calendarResponse = (
  name: string,
  entries: readonly CalendarEntry[],
  content: Content,
  origin: URL,
): Response =>
  new Response(
    calendarFile(name, entries, content, today(), (address) => new URL(href(address), origin).href),
    { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } },
  );
