import path from 'node:path';
import sirv from 'sirv';
import type { Settings } from './settings.ts';

interface DevServer {
  middlewares: { use(route: string, handler: ReturnType<typeof sirv>): void };
}

/**
 * A plugin for the development server: the full text index of the last build, so that search works while editing.
 * The small index is made from the content as it is. Without a build the results page says that it knows names only.
 */
export const searchInDev = ({ out, base }: Pick<Settings, 'out' | 'base'>) => ({
  name: 'search-in-dev',
  configureServer({ middlewares }: DevServer): void {
    middlewares.use(`${base}pagefind`, sirv(path.join(out, 'pagefind'), { dev: true }));
  },
});
