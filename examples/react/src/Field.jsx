// The input of one member: its label and choices come from `operation.fields`.
import { get } from 'react-hook-form';

export function Field({ operation, form, path }) {
  const { label, required, values, inputmode } = operation.fields.find((field) => field.path === path);
  const error = get(form.formState.errors, path);
  const aria = { 'aria-invalid': Boolean(error), 'aria-describedby': error && `${path}-error` };
  const props = { id: path, ...aria, ...form.register(path) };
  return (
    <p>
      <label htmlFor={path}>
        {label}
        {required ? '' : ' (optional)'}
      </label>
      {values ? (
        <select {...props}>
          <option value="">{required ? 'Choose…' : 'None'}</option>
          {values.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      ) : (
        <input inputMode={inputmode} {...props} />
      )}
      {error && (
        <span id={`${path}-error`} className="error">
          {error.message}
        </span>
      )}
    </p>
  );
}
