const PAGES_BETWEEN_SIGNS = 100;

/** Says on stderr what is being done, when somebody watches. */
export function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`${text}\n`);
}

/** Counts finished pages aloud: call it once a page. */
export function pageCounter(): () => void {
  let pages = 0;
  return () => {
    pages += 1;
    if (pages % PAGES_BETWEEN_SIGNS === 0) progress(`  ${pages} trang…`);
  };
}
