export { bindForm, type BindFormOptions, type FormBinding, type FormIssue } from '../forms/bind-form.ts';
