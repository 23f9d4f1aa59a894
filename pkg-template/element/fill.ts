// Fills a rendered form with a request, so that reading the form gives the same request.
import { setOriginalValue } from '../forms/original-value.ts';
import type { FieldControl, RenderedForm } from './render.ts';

/** `request` may be any value, valid or not. What has no place in the form is skipped. */
export function fill({ controls, groups, lists, update }: RenderedForm, request: unknown) {
  put('', request);
  update();

  function put(name: string, value: unknown) {
    if (value === undefined || value === null) return;
    const control = controls.get(name);
    // Empty inputs read as absent, so the form has to remember that there was a value.
    const group = groups.get(name);
    if (group && (Array.isArray(value) ? value.length === 0 : isEmpty(value))) group.dataset.empty = 'keep';
    if (Array.isArray(value)) {
      if (Array.isArray(control)) check(control, value);
      const setLength = lists.get(name);
      setLength?.(value.length);
      if (setLength) for (const [i, item] of value.entries()) put(`${name}[${i}]`, item);
    } else if (isObject(value)) {
      if (control) choose(control, Object.keys(value)[0]);
      for (const [key, member] of Object.entries(value)) put(name ? `${name}.${key}` : key, member);
    } else if (control && !Array.isArray(control)) write(control, value);
  }
}

/** Checks the boxes of the items in a list. The original value keeps their order, and items that have no box. */
function check(boxes: HTMLInputElement[], items: unknown[]) {
  for (const box of boxes) box.checked = items.includes(box.value);
  const checked = boxes.filter((box) => box.checked).map((box) => box.value);
  const [first] = boxes;
  if (first && items.length > 0) setOriginalValue(first, { text: checked.join(), value: items });
}

function write(control: FieldControl, value: unknown) {
  const text = value instanceof Date ? isoOf(value) : String(value);
  if (control.type === 'checkbox') (control as HTMLInputElement).checked = text === 'true';
  else if (control.type === 'datetime-local') writeTime(control as HTMLInputElement, value, text);
  else {
    if (isSelect(control) && ![...control.options].some((option) => option.value === text)) control.add(new Option(text, text));
    control.value = text;
  }
  if (text === '') control.dataset.empty = 'keep';
  else if (control.type !== 'checkbox') setOriginalValue(control, { text: control.value, value });
}

const isSelect = (control: FieldControl): control is HTMLSelectElement => control.localName === 'select';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !(value instanceof Date);

/** Whether nothing in it would fill an input. */
const isEmpty = (value: unknown): boolean =>
  value === '' || value === undefined || value === null || (isObject(value) && Object.values(value).every(isEmpty));

/** Chooses the alternative of a union. */
function choose(control: FieldControl | HTMLInputElement[], alternative: string | undefined) {
  if (Array.isArray(control)) for (const radio of control) radio.checked = radio.value === alternative;
  else control.value = alternative ?? '';
}

/** Writes a time in the user's time zone. A leap second, or a year that such an input cannot hold, is shown as text. */
function writeTime(control: HTMLInputElement, value: unknown, text: string) {
  const date = new Date(value as string);
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  control.value = isoOf(local).slice(0, -1);
  if (control.value !== '') return;
  control.type = 'text';
  control.value = text;
}

const isoOf = (date: Date) => (Number.isNaN(date.getTime()) ? String(date) : date.toISOString());
