// @ts-nocheck converted to strict types next
export { bindForm, given } from '../forms/bind-form.mjs';
