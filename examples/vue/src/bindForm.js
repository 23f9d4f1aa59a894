// `v-bind-form="{ operation, onSubmit }"` on a form: bound while it is on the page.
import { bindForm } from 'partner-central/forms';

const bound = new WeakMap();

export const vBindForm = {
  mounted(form, { value: { operation, ...options } }) {
    bound.set(form, bindForm(form, operation, options));
  },
  beforeUnmount(form) {
    bound.get(form).unbind();
  },
};
