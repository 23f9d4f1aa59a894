export { bindForm, given } from '../forms/bind-form.mjs';
