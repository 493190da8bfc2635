/** The parts of the checklist that only a script can offer. */
import { make } from '../../../search/element.ts';

/** One question with its answers as radio buttons; `value` '' stands for no answer. */
export function question(
  legend: string,
  name: string,
  answers: readonly (readonly [value: string, label: string])[],
  changed: (value: string) => void,
): HTMLFieldSetElement {
  return make(
    'fieldset',
    '',
    make('legend', '', legend),
    ...answers.map(([value, label]) => {
      const radio = Object.assign(make('input', ''), {
        type: 'radio',
        name,
        value,
        autocomplete: 'off' as const,
      });
      radio.addEventListener('change', () => changed(value));
      return make('label', '', radio, make('span', '', label));
    }),
  );
}

/** Shows the answer that is kept. */
export const answerWith = (fieldset: HTMLFieldSetElement, value: string): void =>
  fieldset.querySelectorAll('input').forEach((radio) => (radio.checked = radio.value === value));

export function button(label: string, className: string, pressed: () => void): HTMLButtonElement {
  const made = make('button', className, label);
  made.type = 'button';
  made.addEventListener('click', pressed);
  return made;
}
