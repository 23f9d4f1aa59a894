// Fills a rendered form with a request, so that reading the form gives the same request. Controls that show it already are
// left alone: someone may be typing in one.
import { originalValueOf, setOriginalValue } from '../forms/original-value.ts';
import { isEqual } from './equal.ts';
import type { FieldControl, RenderedForm } from './render.ts';

type AnyControl = FieldControl | HTMLInputElement[];

/** `request` may be any value, valid or not. What has no place in the form is skipped. */
export function fill({ controls, groups, lists, update }: RenderedForm, request: unknown) {
  // The controls and groups of what is absent are empty afterwards.
  const rest = new Set<AnyControl | HTMLFieldSetElement>();
  const emptied = new Set<string>(lists.keys());
  put('', request);
  for (const name of emptied) lists.get(name)?.(0);
  for (const group of groups.values()) if (!rest.has(group)) delete group.dataset.empty;
  for (const control of controls.values()) if (!rest.has(control)) clear(control);
  update();

  function put(name: string, value: unknown) {
    if (value === undefined || value === null) return;
    const control = controls.get(name);
    // Empty inputs read as absent, so the form has to remember that there was a value.
    const group = groups.get(name);
    if (group && (Array.isArray(value) ? value.length === 0 : isEmpty(value))) {
      group.dataset.empty = 'keep';
      rest.add(group);
    }
    if (Array.isArray(value)) {
      if (Array.isArray(control)) {
        rest.add(control);
        check(control, value);
      }
      emptied.delete(name);
      for (const [i, row] of (lists.get(name)?.(value.length) ?? []).entries()) put(row, value[i]);
    } else if (isObject(value)) {
      const [alternative] = Object.keys(value);
      if (control && alternative !== undefined) {
        rest.add(control);
        choose(control, alternative);
      }
      for (const [key, member] of Object.entries(value)) put(name ? `${name}.${key}` : key, member);
    } else if (control && !Array.isArray(control)) {
      rest.add(control);
      write(control, value);
    }
  }
}

function clear(control: AnyControl) {
  if (Array.isArray(control)) {
    // The radio button for none has no value.
    for (const choice of control) choice.checked = choice.type === 'radio' && choice.value === '';
    if (control[0]) setOriginalValue(control[0], undefined);
    return;
  }
  setOriginalValue(control, undefined);
  resetType(control);
  if (control.getAttribute('aria-required') !== 'false') delete control.dataset.empty;
  if (control.type === 'checkbox') (control as HTMLInputElement).checked = false;
  else setValue(control, '');
}

/** Leaves the caret where it is, if the text stays the same or someone types in it. */
function setValue(control: FieldControl, text: string) {
  if (control.value === text) return;
  const isEdited = (control.getRootNode() as Document).activeElement === control && 'setSelectionRange' in control;
  const end = isEdited ? control.selectionEnd : null;
  control.value = text;
  if (end !== null && isEdited) control.setSelectionRange(end, end);
}

/** Checks the boxes of the items in a list. The original value keeps their order, and items that have no box. */
function check(boxes: HTMLInputElement[], items: unknown[]) {
  for (const box of boxes) box.checked = items.includes(box.value);
  const checked = boxes.filter((box) => box.checked).map((box) => box.value);
  const [first] = boxes;
  if (first) setOriginalValue(first, items.length > 0 ? { text: checked.join(), value: items } : undefined);
}

function write(control: FieldControl, value: unknown) {
  const original = originalValueOf(control);
  if (original?.text === control.value && isEqual(original.value, value)) return;
  resetType(control);
  const text = value instanceof Date ? isoOf(value) : String(value);
  if (control.type === 'checkbox') (control as HTMLInputElement).checked = text === 'true';
  else if (control.type === 'datetime-local') writeTime(control as HTMLInputElement, value, text);
  else {
    if (isSelect(control) && ![...control.options].some((option) => option.value === text)) control.add(new Option(text, text));
    setValue(control, text);
  }
  if (text === '') control.dataset.empty = 'keep';
  setOriginalValue(control, text !== '' && control.type !== 'checkbox' ? { text: control.value, value } : undefined);
}

const isSelect = (control: FieldControl): control is HTMLSelectElement => control.localName === 'select';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !(value instanceof Date);

/** Whether nothing in it would fill an input. */
const isEmpty = (value: unknown): boolean =>
  value === '' || value === undefined || value === null || (isObject(value) && Object.values(value).every(isEmpty));

/** Chooses the alternative of a union. */
function choose(control: AnyControl, alternative: string) {
  if (Array.isArray(control)) for (const radio of control) radio.checked = radio.value === alternative;
  else control.value = alternative;
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

/** A time that was shown as text may be followed by one that is not: only inputs of times have a step. */
function resetType(control: FieldControl) {
  if (control.hasAttribute('step')) (control as HTMLInputElement).type = 'datetime-local';
}

const isoOf = (date: Date) => (Number.isNaN(date.getTime()) ? String(date) : date.toISOString());
