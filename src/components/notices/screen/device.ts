/** What the machine can do for a screen that stands alone; nothing of it is needed. */

const WAS_FULL = 'man-hinh-day';

const enter = (): void => void document.documentElement.requestFullscreen().catch(() => undefined);

/** Shows the button while the page could fill the screen and does not. */
export function offerFullScreen(button: HTMLElement): void {
  if (!document.fullscreenEnabled) return;
  const show = (): void => void (button.hidden = document.fullscreenElement !== null);
  show();
  button.addEventListener('click', enter);
  document.addEventListener('fullscreenchange', show);
  // A page loaded anew may not fill the screen by itself; the next touch may.
  if (sessionStorage.getItem(WAS_FULL)) addEventListener('click', enter, { once: true });
  sessionStorage.removeItem(WAS_FULL);
}

/** Loads the page anew. */
export function reload(): void {
  if (document.fullscreenElement) sessionStorage.setItem(WAS_FULL, '1');
  location.reload();
}

/** Keeps the screen lit where the browser may; it lets go whenever the page is out of sight. */
export function stayAwake(): void {
  const ask = (): void => {
    if ('wakeLock' in navigator && document.visibilityState === 'visible') {
      navigator.wakeLock.request('screen').catch(() => undefined);
    }
  };
  ask();
  document.addEventListener('visibilitychange', ask);
}

/** Long presses must not open the browser's own menu: it leads out of the screen. */
export function keepInside(): void {
  for (const name of ['contextmenu', 'dragstart']) addEventListener(name, (event) => event.preventDefault());
}
