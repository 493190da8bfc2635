/**
 * The way through the views. Each step replaces the address instead of adding one, so the browser's own history never
 * holds what a visitor chose; "Quay lại" is remembered here, and forgotten with the visitor.
 */
interface Place {
  hash: string;
  top: number;
}

export class Trail {
  readonly #first: string;
  #places: Place[] = [];

  constructor(first: string) {
    this.#first = `#${first}`;
  }

  get isAtStart(): boolean {
    return ['', this.#first].includes(location.hash);
  }

  go(hash: string): void {
    if (hash === this.#first) this.#places = [];
    else this.#places.push({ hash: location.hash || this.#first, top: scrollY });
    location.replace(hash);
  }

  /** To where the visitor came from, as far down as it was; to `otherwise` where nobody knows. */
  back(otherwise: string): void {
    const { hash, top } = this.#places.pop() ?? { hash: otherwise, top: 0 };
    location.replace(hash);
    scrollTo(0, top);
  }

  forget(): void {
    this.#places = [];
    location.replace(this.#first);
    scrollTo(0, 0);
  }
}
