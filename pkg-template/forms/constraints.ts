import type { Field } from '../validate/operation.ts';
import { isCheckbox, type Control } from './control.ts';
import type { Marks } from './marks.ts';

/** Sets native constraints, for styles and assistive technology. They do not block a submit: the form is `novalidate`. */
export function constrain({ suggest }: Marks, control: Control, field: Partial<Field>, isRequired: boolean | undefined) {
  const { kind, min, max, pattern } = field;
  const { type } = control;
  // On a checkbox `required` would mean that this very one must be checked.
  if (!isCheckbox(control)) suggest(control, 'required', isRequired ? '' : null);
  if (type === 'number') {
    suggest(control, 'min', min);
    suggest(control, 'max', max);
  } else if (kind === 'string' && /^(?:text|search|url|tel|email|password)/.test(type)) {
    // No `maxlength`: it silently truncates what is pasted, and counts UTF-16 units.
    suggest(control, 'minlength', Number(min) > 1 ? min : null);
    if (type !== 'textarea') suggest(control, 'pattern', pattern);
  }
}
