/** "Bạn còn xem không?": the window that asks before a screen takes itself back. */
import { isSaid } from './idle-clock.ts';

export class Warning {
  readonly #dialog: HTMLDialogElement;

  /** `stay` is called when the visitor answers, in whatever way the window is closed by hand. */
  constructor(dialog: HTMLDialogElement, stay: () => void) {
    this.#dialog = dialog;
    dialog.addEventListener('close', stay);
    dialog.addEventListener('click', () => dialog.close());
  }

  get isOpen(): boolean {
    return this.#dialog.open;
  }

  /** Shows the seconds; a voice says only some of them. */
  show(seconds: number): void {
    const [shown, said] = this.#dialog.querySelectorAll('[data-seconds]');
    if (shown) shown.textContent = String(seconds);
    if (said && isSaid(seconds)) said.textContent = String(seconds);
    if (!this.#dialog.open) this.#dialog.showModal();
  }

  close(): void {
    this.#dialog.close();
  }
}
