/**
 * The element around every search form. Nothing of search loads before the reader is in the box; then the
 * suggestions come, and until they are there (or if they never come) the form is a plain form.
 */
class SearchBox extends HTMLElement {
  private loading = false;
  /** What stood in the box when the reader came or sent it off: no suggestions are wanted for it. */
  private settled = '';

  connectedCallback(): void {
    this.addEventListener('focusin', this.wake);
    this.addEventListener('submit', this.settle);
    // The reader may have begun to type before this script was there.
    if (this.contains(document.activeElement)) void this.load();
  }

  private get input(): HTMLInputElement {
    return this.querySelector('input') as HTMLInputElement;
  }

  private readonly settle = (): void => {
    this.settled = this.input.value;
  };

  private readonly wake = (): void => {
    if (this.loading) return;
    this.settle();
    void this.load();
  };

  /** Loads the rest once. After a failure the box is a plain one again, until the reader comes back to it. */
  private async load(): Promise<void> {
    this.loading = true;
    const { input } = this;
    // At once, so that the box is announced as what it is about to become.
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-expanded', 'false');
    try {
      const { Combobox, openEngine } = await import('./combobox.ts');
      const base = this.dataset['base'] ?? '/';
      const combobox = new Combobox(this, await openEngine(base), base);
      this.removeEventListener('focusin', this.wake);
      this.removeEventListener('submit', this.settle);
      if (document.activeElement === input && input.value !== this.settled) combobox.suggest();
    } catch {
      for (const name of ['role', 'aria-autocomplete', 'aria-expanded']) input.removeAttribute(name);
      this.loading = false;
    }
  }
}

customElements.define('search-box', SearchBox);
