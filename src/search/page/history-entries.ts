/** Which entry of the browser's history a change of the address belongs to. */

/** What an entry remembers beside its address, for the reader who comes back to it. */
export interface Remembered {
  /** How many results were in sight. */
  shown?: number;
  /** How far the page was scrolled, in CSS pixels, when a result was opened. */
  scroll?: number;
}

/**
 * A question sent off and every change of a filter get an entry of their own. Typing gets one for all its keys: it is a
 * draft until it is sent off, and the question that stood there before can still be gone back to.
 */
export class HistoryEntries {
  private draft = false;

  /** The reader went back or forward: what is typed next is a new draft. */
  arrived(): void {
    this.draft = false;
  }

  typed(address: URL): void {
    if (isHere(address)) return;
    this.write(address);
    this.draft = true;
  }

  sent(address: URL): void {
    if (!isHere(address)) this.write(address);
    this.draft = false;
  }

  chosen(address: URL): void {
    history.pushState(null, '', address);
    this.draft = false;
  }

  remembered(): Remembered {
    return (history.state as Remembered | null) ?? {};
  }

  remember(more: Remembered): void {
    history.replaceState({ ...this.remembered(), ...more }, '');
  }

  private write(address: URL): void {
    if (this.draft) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  }
}

/** Whether the page stands there already, however its address is written (`+` or `%20`). */
const isHere = (address: URL): boolean =>
  address.searchParams.toString() === new URLSearchParams(location.search).toString();
