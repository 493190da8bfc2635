/** What a search costs on a phone: bytes and time, for the first question of a visit and for the next. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Browser } from 'playwright';
import { BROWSER_ARGS } from '../../shared/browser-args.ts';
import { median, quantile } from '../measure.ts';
import { ask, openSearchPage, type Waits } from './phone-page.ts';
import { compressed, servePhone, type PhoneServer } from './phone-server.ts';
import { SMALL_INDEX } from './site-engine.ts';
import { TEXT_KINDS, weigh, type TextKind, type Weight } from './weigh.ts';

const CPU_SLOWDOWN = 4;
const SCREEN = { width: 360, height: 740 };

/** One question: bytes and waiting. */
type Cost = Waits & Weight;
/** The figures that are spread over the visits. */
export type Figure = 'small' | 'text' | 'first' | 'whole';

export interface Spread {
  median: number;
  p95: number;
}

export interface CostSpread extends Record<Figure, Spread> {
  /** Medians of what the full text's bytes went for. */
  kinds: Record<TextKind, number>;
}

export interface PhoneReport {
  visits: number;
  /** Questions that had no whole answer after half a minute. */
  unanswered: number;
  /** Bytes of the small index, compressed. */
  smallIndex: number;
  /** The first question of a visit, everything the page loaded besides HTML, styles and pictures included. */
  first: CostSpread;
  next: CostSpread;
}

/**
 * Visits the results page once for each pair of questions, each time with an empty cache.
 * @param pairs the first question and the next
 */
export async function measurePhone(
  site: { dir: string; base: string },
  executablePath: string,
  pairs: readonly (readonly [string, string])[],
): Promise<PhoneReport> {
  const server = await servePhone(site);
  const browser = await chromium.launch({ executablePath, args: [...BROWSER_ARGS] });
  try {
    const first: Cost[] = [];
    const next: Cost[] = [];
    for (const pair of pairs) {
      const [one, two] = await visit(browser, server, pair);
      first.push(one);
      next.push(two);
    }
    const smallIndex = compressed(await readFile(path.join(site.dir, SMALL_INDEX))).length;
    const unanswered = [...first, ...next].filter(({ whole }) => !Number.isFinite(whole)).length;
    return { visits: pairs.length, unanswered, smallIndex, first: spreadOf(first), next: spreadOf(next) };
  } finally {
    await browser.close();
    server.close();
  }
}

async function visit(
  browser: Browser,
  server: PhoneServer,
  [one, two]: readonly [string, string],
): Promise<[Cost, Cost]> {
  const context = await browser.newContext({ viewport: SCREEN, hasTouch: true, isMobile: true });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    server.take();
    await openSearchPage(page, server.url);
    const cost = async (question: string): Promise<Cost> => {
      const waits = await ask(page, question);
      return { ...waits, ...weigh(server.take(), waits.firstAt) };
    };
    return [await cost(one), await cost(two)];
  } finally {
    await context.close();
  }
}

function spreadOf(costs: readonly Cost[]): CostSpread {
  const spread = (key: Figure): Spread => {
    const figures = costs.map((cost) => cost[key]);
    return { median: median(figures), p95: quantile(figures, 0.95) };
  };
  const kinds = TEXT_KINDS.map((kind) => [kind, median(costs.map((cost) => cost.kinds[kind]))]);
  return {
    small: spread('small'),
    text: spread('text'),
    first: spread('first'),
    whole: spread('whole'),
    kinds: Object.fromEntries(kinds) as Record<TextKind, number>,
  };
}
