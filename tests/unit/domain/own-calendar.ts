/** The calendar of this instance, read straight from its file: the hand-worked cases are about these very days. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { ROOT } from '../../../scripts/shared/settings.ts';
import { calendarOf } from '../../../src/domain/working-days.ts';
import { holidaysSchema } from '../../../src/schemas/holidays.ts';

const file = path.join(ROOT, 'content/vocabulary/holidays.yaml');
export const HOLIDAYS = holidaysSchema.parse(parse(readFileSync(file, 'utf8')));
export const CALENDAR = calendarOf(HOLIDAYS.items, HOLIDAYS.years);
