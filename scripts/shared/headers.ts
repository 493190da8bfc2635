/**
 * Response headers for what a `<meta>` tag in a page cannot say. Every server of the site sends them; the
 * rest of the content policy stands in the pages themselves.
 */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "frame-ancestors 'self'",
  // The older form of frame-ancestors, for browsers that do not know it.
  'X-Frame-Options': 'SAMEORIGIN',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};
