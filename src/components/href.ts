/** An address of the portal, below the base path the site is served at. */
const base = import.meta.env.BASE_URL.replace(/\/$/, '');

export const href = (address: string): string => base + address;
