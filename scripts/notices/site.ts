import { existsSync } from 'node:fs';
import path from 'node:path';
import { builtLine } from '../shared/build-command.ts';
import { progress } from '../shared/progress.ts';
import { UsageError, type Settings } from '../shared/settings.ts';

/**
 * The folder of the site whose pages are printed: the one that is named, else a fresh build that is kept apart
 * from the published one.
 * @returns null when it cannot be built; why was printed already
 * @throws {UsageError} when the named folder holds no build
 */
export async function siteToPrint(named: string | undefined, settings: Settings): Promise<string | null> {
  if (named !== undefined) {
    if (existsSync(path.join(named, '404.html'))) return named;
    throw new UsageError(`"${named}" không phải là trang đã dựng. Dựng bằng: npm run build`);
  }
  // Only now: with a site at hand nothing that builds one is needed.
  const { buildSite } = await import('../shared/build-site.ts');
  const out = `${settings.cacheDir}-niem-yet`;
  const built = await buildSite({ ...settings, out });
  if (built === null) return null;
  progress(builtLine(built, out));
  return out;
}
