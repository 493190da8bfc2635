/** The element around a lobby screen. Links work without it; it takes the screen back for the next visitor. */
import { keepInside, offerFullScreen, reload, stayAwake } from './device.ts';
import { idleLimit, secondsLeft, tick, type Idle } from './idle-clock.ts';
import { answers, isStale } from './refresh.ts';
import { Trail } from './trail.ts';
import { Warning } from './warning.ts';

/** What only a person does. While the warning stands, its own window answers the first two. */
const PRESSES = ['pointerdown', 'keydown'];
const MOVES = ['wheel', 'touchmove'];
const EACH = 500;

class LobbyScreen extends HTMLElement {
  readonly #loaded = performance.now();
  readonly #limit = idleLimit(location.search);
  #idle: Idle = { phase: 'used', since: performance.now() };
  #asked = -Infinity;
  #trail = new Trail(this.dataset['first'] ?? '');
  #warning: Warning | undefined;

  connectedCallback(): void {
    const dialog = this.querySelector('dialog');
    if (dialog) this.#warning = new Warning(dialog, () => this.#idle.phase === 'warned' && this.#live());
    this.addEventListener('click', (event) => this.#follow(event));
    for (const name of PRESSES) addEventListener(name, () => this.#idle.phase !== 'warned' && this.#live());
    for (const name of MOVES) addEventListener(name, () => this.#live(), { passive: true });
    // At the top it may be this element that scrolled.
    addEventListener('scroll', () => scrollY > 0 && this.#live(), { passive: true });
    setInterval(() => this.#look(), EACH);
    const full = this.querySelector<HTMLElement>('[data-full-screen]');
    if (full) offerFullScreen(full);
    const onward = this.querySelector<HTMLElement>('[data-onward]');
    if (onward) this.#offerOnward(onward);
    stayAwake();
    keepInside();
  }

  #follow(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
    if (!link) return;
    event.preventDefault();
    if ('back' in link.dataset) this.#trail.back(link.hash);
    else this.#trail.go(link.hash);
  }

  #live(): void {
    this.#idle = { phase: 'used', since: performance.now() };
    if (this.#warning?.isOpen) this.#warning.close();
  }

  #look(): void {
    const now = performance.now();
    const before = this.#idle.phase;
    this.#idle = tick(this.#idle, now, this.#limit, this.#isUntouched());
    if (this.#idle.phase === 'warned') this.#warning?.show(secondsLeft(this.#idle, now));
    if (this.#idle.phase !== 'over') return;
    if (before !== 'over') this.#takeBack();
    const ages = { page: now - this.#loaded, idle: now - this.#idle.since, asked: now - this.#asked };
    if (isStale(ages)) void this.#refresh();
  }

  #isUntouched(): boolean {
    return this.#trail.isAtStart && scrollY === 0 && !this.querySelector('details[open]') && !isEnlarged();
  }

  /** As if nobody had been here. */
  #takeBack(): void {
    const enlarged = isEnlarged();
    this.#warning?.close();
    for (const details of this.querySelectorAll('details')) details.open = false;
    getSelection()?.removeAllRanges();
    this.#trail.forget();
    // What two fingers enlarged can be made small again only by loading the page.
    if (enlarged) void this.#refresh();
  }

  async #refresh(): Promise<void> {
    this.#asked = performance.now();
    if ((await answers(location.href)) && this.#idle.phase === 'over') reload();
  }

  /** Not everybody knows that a page can be pushed up: a button does it, as long as more follows. */
  #offerOnward(button: HTMLElement): void {
    const root = document.documentElement;
    const show = (): void => void (button.hidden = root.scrollHeight - innerHeight - scrollY < 24);
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    button.addEventListener('click', () =>
      scrollBy({ top: innerHeight * 0.6, behavior: calm ? 'instant' : 'smooth' }),
    );
    addEventListener('scroll', show, { passive: true });
    // Another view, something opened, another screen: each changes how high the page is.
    new ResizeObserver(show).observe(this);
  }
}

const isEnlarged = (): boolean => (visualViewport?.scale ?? 1) > 1;

customElements.define('lobby-screen', LobbyScreen);
