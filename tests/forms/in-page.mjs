// Functions for the tests of forms that run in the page: `page.evaluate(helpers)` defines them there.
export async function helpers() {
  const { account, channel } = await import('/partner-central/index.mjs');
  const { bindForm } = await import('/partner-central/forms.mjs');
  const put = (root, html) => {
    root.innerHTML = `<form>${html}<button>Send</button></form>`;
    return root.querySelector('form');
  };
  const dispatch = (target, type, more) =>
    target.dispatchEvent(Object.assign(new Event(type, { bubbles: true, composed: true }), more));
  const type = (control, value) => {
    control.value = value;
    dispatch(control, 'input');
  };
  /** The message of each invalid input, by name. */
  const messagesOf = (form) =>
    Object.fromEntries(
      [...form.elements]
        .filter((one) => one.getAttribute('aria-invalid') === 'true')
        .map((one) => [
          one.name,
          one
            .getAttribute('aria-describedby')
            .split(' ')
            .map((id) => form.getRootNode().getElementById(id).textContent)
            .join(' | '),
        ]),
    );
  const summary = (form) => [...form.querySelectorAll('[role=alert] li')].map((line) => line.textContent);
  const readOut = (form) => form.querySelector('[role=status]').textContent;
  const turn = () => new Promise((resolve) => setTimeout(resolve, 20));
  Object.assign(window, { account, channel, bindForm, put, dispatch, type, messagesOf, summary, readOut, turn });
}
