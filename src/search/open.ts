/** The search engine of this site in a browser: its files are fetched when it is opened, once. */
import { createEngine, type Engine } from './engine.ts';
import { fullTextOver, type Pagefind } from './full-text/full-text.ts';
import type { Frequency } from './full-text/frequency.ts';
import type { DocumentRecord, SmallIndex } from './small-index/record.ts';

const engines = new Map<string, () => Promise<Engine>>();

/** `base`: the site's base path with a slash at its end. Throws when the small index cannot be loaded. */
export function openEngine(base: string): Promise<Engine> {
  const open = engines.get(base) ?? once(() => load(base));
  engines.set(base, open);
  return open();
}

async function load(base: string): Promise<Engine> {
  return createEngine({
    smallIndex: await json<SmallIndex>(`${base}tim-kiem/chi-muc.json`),
    documents: once(() => json<DocumentRecord[]>(`${base}tim-kiem/van-ban.json`)),
    frequency: once(() => json<Frequency>(`${base}pagefind/tan-so.json`)),
    fullText: fullTextOver(
      async () => (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind,
    ),
  });
}

/** Loads at the first call and keeps what came; a failure is forgotten, so that the next call tries again. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => {
    loaded ??= load();
    loaded.catch(() => (loaded = undefined));
    return loaded;
  };
}

async function json<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}
