/**
 * How every test browser is started: nothing of its own on the network, no host but this machine reachable.
 * (Playwright itself adds `--no-sandbox`, without which Chromium refuses to run as root.)
 */
export const BROWSER_ARGS: readonly string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];
