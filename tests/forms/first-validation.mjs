// A page's own script, which `timing.test.mjs` times: it validates once, and says when.
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
