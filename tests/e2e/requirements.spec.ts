/** Every row of what the five plans demand is served where the table says, or waits for a named capability. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import { parse } from 'yaml';
import { z } from 'zod';
import { readSettings } from '../../scripts/shared/settings.ts';

const place = z.strictObject({ at: z.string(), shows: z.string().min(8).max(80) });
const command = z.strictObject({ run: z.string() });
const gap = z.strictObject({ needs: z.string(), missing: z.string() });
const capability = z.strictObject({ issue: z.literal([5, 6, 'none yet']), brings: z.string() });
const row = z.strictObject({
  id: z.string(),
  what: z.string(),
  served: z
    .array(z.union([place, command]))
    .min(1)
    .optional(),
  later: z.array(gap).min(1).optional(),
});
const table = z.strictObject({ capabilities: z.record(z.string(), capability), rows: z.array(row) });
const { capabilities, rows } = table.parse(parse(readFileSync('tests/requirements/checklist.yaml', 'utf8')));
const { out } = readSettings();

const texts = new Map<string, string>();

/** The text of a page's main part as a reader sees it, spaces folded; empty where no such page was built. */
function textAt(address: string): string {
  const known = texts.get(address);
  if (known !== undefined) return known;
  const file = path.join(out, address, 'index.html');
  const main = existsSync(file) ? select('main', fromHtml(readFileSync(file, 'utf8'))) : undefined;
  const text = main ? toText(main).replace(/\s+/g, ' ') : '';
  texts.set(address, text);
  return text;
}

test.describe('what the plans demand', () => {
  test('all 208 rows stand in the table once and in order, each served or waiting for a known capability', () => {
    const sizes = [54, 39, 40, 41, 34];
    const ids = sizes.flatMap((size, plan) =>
      Array.from({ length: size }, (_, index) => `${plan}-${String(index + 1).padStart(2, '0')}`),
    );
    expect(rows.map(({ id }) => id)).toEqual(ids);
    expect(rows.filter(({ served, later }) => !served && !later)).toEqual([]);
    const needed = new Set(rows.flatMap(({ later = [] }) => later.map(({ needs }) => needs)));
    expect([...needed].sort()).toEqual(Object.keys(capabilities).sort());
  });

  test('what is called served stands on its page, or is a command', () => {
    const commands = Object.keys((JSON.parse(readFileSync('package.json', 'utf8')) as Package).scripts);
    const untrue = rows.flatMap(({ id, served = [] }) =>
      served.flatMap((proof) => {
        if ('run' in proof) return isCommand(proof.run, commands) ? [] : [`${id}: ${proof.run}`];
        return textAt(proof.at).includes(proof.shows) ? [] : [`${id}: ${proof.at} "${proof.shows}"`];
      }),
    );
    expect(untrue).toEqual([]);
  });

  test('the architecture page gives the same numbers', () => {
    const whole = rows.filter(({ served, later }) => served && !later).length;
    const waiting = rows.filter(({ served }) => !served).length;
    const told = `${whole} are served, ${rows.length - whole - waiting} in part, ${waiting} wait`;
    expect(readFileSync('src/README.md', 'utf8').replace(/\s+/g, ' ')).toContain(told);
  });
});

interface Package {
  readonly scripts: Readonly<Record<string, string>>;
}

const isCommand = (run: string, commands: readonly string[]): boolean =>
  commands.includes(/^npm run (?:-s )?([\w:]+)$/.exec(run)?.[1] ?? '');
