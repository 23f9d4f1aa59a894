export { bindForm, type BindFormOptions, type FormBinding, type FormIssue } from '../forms/bind-form.ts';
export { fromForm, type FromFormOptions } from '../forms/from-form.ts';
export { labelsOf, type Labels, type Names } from '../labels/shared/labels.ts';
