// `v-bind-form="{ operation, onSubmit }"`: a form is bound to the operation while it is on the page.
import { bindForm } from 'partner-central/forms';

const bindings = new WeakMap();

export const vBindForm = {
  mounted(form, { value: { operation, ...options } }) {
    bindings.set(form, bindForm(form, operation, options));
  },
  beforeUnmount(form) {
    bindings.get(form).unbind();
  },
};
