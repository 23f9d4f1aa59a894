// The script of a page that `timing.test.mjs` measures: it validates once, and records when.
if (import.meta.url.endsWith('?forms')) {
  const [{ account }, { bindForm }] = await Promise.all([
    import('/partner-central/index.mjs'),
    import('/partner-central/forms.mjs'),
  ]);
  if (!bindForm(document.forms[0], account.CreatePartner).validate().issues) throw new Error('an empty form is not valid');
} else {
  await import('/partner-central/element.mjs');
  if (!document.querySelector('partner-central-form').validate().issues) throw new Error('an empty form is not valid');
}
window.validatedAt = performance.now();
dispatchEvent(new Event('validated'));
