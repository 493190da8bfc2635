/** The parts of the checklist that only a script can offer. */

type Props<T> = Partial<Omit<T, 'children' | 'dataset' | 'style'>>;

/** An element with properties and children. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Props<HTMLElementTagNameMap[K]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(tag), props);
  element.append(...children);
  return element;
}

/** One question with its answers as radio buttons; `value` '' stands for no answer. */
export function question(
  legend: string,
  name: string,
  answers: readonly (readonly [value: string, label: string])[],
  changed: (value: string) => void,
): HTMLFieldSetElement {
  return make(
    'fieldset',
    {},
    make('legend', {}, legend),
    ...answers.map(([value, label]) => {
      const radio = make('input', { type: 'radio', name, value, autocomplete: 'off' });
      radio.addEventListener('change', () => changed(value));
      return make('label', {}, radio, make('span', {}, label));
    }),
  );
}

/** Shows the answer that is kept. */
export const answerWith = (fieldset: HTMLFieldSetElement, value: string): void =>
  fieldset.querySelectorAll('input').forEach((radio) => (radio.checked = radio.value === value));

export function button(label: string, className: string, pressed: () => void): HTMLButtonElement {
  const made = make('button', { type: 'button', className }, label);
  made.addEventListener('click', pressed);
  return made;
}
