/** Full addresses of pages, for papers that leave the portal. */
import type { Content } from '../content.ts';

/** Below the base path of the portal, where it has one; undefined without an address or a portal. */
export const pageIn = ({ site }: Pick<Content, 'site'>, address: string | undefined): string | undefined =>
  address === undefined || site === undefined
    ? undefined
    : new URL(address.slice(1), site.baseUrl.replace(/\/*$/, '/')).href;
