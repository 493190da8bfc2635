import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LAYERS } from '../../scripts/shared/layers.mjs';
import { ROOT } from '../../scripts/shared/settings.ts';

const LONGEST = 250;
const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"\n]+)['"]/g;

const files = ['src', 'scripts']
  .flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      path.posix.join(folder, name.replaceAll(path.sep, '/')),
    ),
  )
  .filter((file) => /\.(ts|mjs|js|astro|mdx)$/.test(file))
  .map((file) => ({ file, text: readFileSync(path.join(ROOT, file), 'utf8') }));

/** The layer a path of the project belongs to: the folder in src, or `scripts`. */
function layerOf(file: string): string | undefined {
  const [first, second, ...rest] = file.split('/');
  if (first === 'scripts') return first;
  return first === 'src' && rest.length > 0 ? second : undefined;
}

const imports = files.flatMap(({ file, text }) =>
  [...text.matchAll(IMPORT)].map(([, specifier = '']) => ({
    file,
    specifier,
    target: specifier.startsWith('.') ? path.posix.join(path.posix.dirname(file), specifier) : undefined,
  })),
);

describe('architecture', () => {
  it('reads the imports at all', () => {
    const own = imports.filter(({ file }) => file === 'scripts/build.ts').map(({ target }) => target);
    expect(own).toContain('scripts/shared/build-site.ts');
  });

  it('keeps every folder of src in the table of layers', () => {
    const folders = new Set(files.flatMap(({ file }) => layerOf(file) ?? []));
    expect([...folders].filter((folder) => !(folder in LAYERS))).toEqual([]);
  });

  it('points its arrows down only', () => {
    const wrong = imports.filter(({ file, target }) => {
      const from = layerOf(file);
      const to = target && layerOf(target);
      return from && to && from !== to && !LAYERS[from]?.includes(to);
    });
    expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  it('has no cycle in its table of layers', () => {
    const order: string[] = [];
    for (let left = Object.keys(LAYERS); left.length > 0;) {
      const free = left.filter((layer) => LAYERS[layer]?.every((below) => order.includes(below)));
      expect(free, `a cycle among ${left.join(', ')}`).not.toEqual([]);
      order.push(...free);
      left = left.filter((layer) => !free.includes(layer));
    }
  });

  it('lets src know nothing of scripts', () => {
    const wrong = imports.filter(
      ({ file, target }) => file.startsWith('src/') && target?.startsWith('scripts/'),
    );
    expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  it('keeps the domain free of files and frameworks', () => {
    const wrong = imports.filter(
      ({ file, specifier }) => layerOf(file) === 'domain' && /^(node:|astro)/.test(specifier),
    );
    expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  it('has no source file too long to take in', () => {
    const lines = (text: string): number => text.trimEnd().split('\n').length;
    const long = files
      .filter(({ text }) => lines(text) > LONGEST)
      .map(({ file, text }) => `${file}: ${lines(text)}`);
    expect(long).toEqual([]);
  });
});
