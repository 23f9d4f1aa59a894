// How the element looks. Colours follow `color-scheme`. Pages change them by custom properties, and the rest by `::part()`.

const css = `
:host {
  --_accent: var(--partner-central-accent, light-dark(#0b57d0, #a8c7fa));
  --_on-accent: var(--partner-central-on-accent, light-dark(#fff, #062e6f));
  --_error: var(--partner-central-error, light-dark(#b3261e, #f9b4ab));
  --_text: var(--partner-central-text, light-dark(#1b1b1f, #e6e6ea));
  --_muted: var(--partner-central-muted, light-dark(#53555c, #b6b8c0));
  --_border: var(--partner-central-border, light-dark(#74777f, #8e9099));
  --_field: var(--partner-central-field, light-dark(#fff, #1b1b1f));
  --_radius: var(--partner-central-radius, 0.375rem);
  --_gap: var(--partner-central-gap, 1.25rem);
  display: block;
  color: var(--_text);
  font: var(--partner-central-font, 1rem/1.5 system-ui, sans-serif);
}
:host([hidden]), [hidden] { display: none !important; }
* { box-sizing: border-box; }
form, fieldset, .stack { display: flex; flex-direction: column; gap: var(--_gap); min-width: 0; }
fieldset { margin: 0; padding: 0; border: 0; }
[part~=group], [part~=row] { padding: 1rem; border: 1px solid var(--_border); border-radius: var(--_radius); }
[part~=row] { border-style: dashed; }
legend { padding: 0 0.25rem; }
legend, [part~=label] { font-weight: 600; }
[part~=field], [part~=field] > .line { display: flex; flex-direction: column; gap: 0.25rem; min-width: 0; }
[part~=field] > .line { flex-direction: row; gap: 0.5rem; }
.line > :first-child { flex: 1; }
p { margin: 0; }
[part~=description], [part~=note], [part~=counter], .partner-central-note { color: var(--_muted); font-size: 0.875em; white-space: pre-line; }
[part~=counter] { align-self: end; font-variant-numeric: tabular-nums; }
[part~=counter].over, [part~=required], [part~=message] { color: var(--_error); }
[part~=group].optional:not(.begun) [part~=required] { display: none; }
[part~=message] { display: block; font-size: 0.875em; font-weight: 500; overflow-wrap: anywhere; }
input, select, textarea, button { font: inherit; color: inherit; }
[part~=input], [part~=select], [part~=textarea] {
  width: 100%; min-width: 0; min-height: 2.5rem; padding: 0.4rem 0.6rem;
  background: var(--_field); border: 1px solid var(--_border); border-radius: var(--_radius);
}
textarea { resize: vertical; field-sizing: content; max-height: 24rem; }
:is(input, select, textarea)[aria-invalid=true] { border-color: var(--_error); outline-color: var(--_error); box-shadow: 0 0 0 1px var(--_error); }
:focus-visible { outline: 2px solid var(--_accent); outline-offset: 2px; }
.boxes { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr)); gap: 0.25rem 1rem; }
[part~=choice] { display: flex; align-items: start; gap: 0.5rem; padding: 0.2rem 0; }
[part~=choice] input { flex: none; width: 1.125rem; height: 1.125rem; margin: 0.2rem 0 0; accent-color: var(--_accent); }
.alternative { margin-inline-start: 0.5rem; padding-inline-start: 1rem; border-inline-start: 2px solid var(--_border); }
button {
  align-self: start; min-height: 2.5rem; padding: 0.4rem 1rem; cursor: pointer; font-weight: 600;
  color: var(--_accent); background: none; border: 1px solid currentcolor; border-radius: var(--_radius);
}
[part~=submit] { color: var(--_on-accent); background: var(--_accent); border-color: var(--_accent); }
button[aria-disabled=true] { cursor: progress; filter: saturate(0.4); }
:disabled { cursor: not-allowed; }
[part~=summary] { padding: 0.75rem 1rem; color: var(--_error); border: 2px solid currentcolor; border-radius: var(--_radius); }
[part~=summary] ul { margin: 0; padding-inline-start: 1.25rem; }
[part~=summary] a { color: inherit; overflow-wrap: anywhere; }
.unseen { position: fixed; clip-path: inset(50%); }
`;

let sheet: CSSStyleSheet | undefined;

/** The style sheet that all elements of the page share. A strict Content Security Policy allows constructed style sheets. */
export function styleSheet() {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  return sheet;
}
