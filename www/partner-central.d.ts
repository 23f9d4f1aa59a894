// The pages import the package by the folder it is served from.
declare module '*/partner-central/index.mjs' {
  export * from 'partner-central';
}
declare module '*/partner-central/descriptions.mjs' {
  export * from 'partner-central/descriptions';
}
declare module '*/partner-central/element.mjs' {
  export * from 'partner-central/element';
}
declare module '*/partner-central/forms.mjs' {
  export * from 'partner-central/forms';
}
declare module '*/partner-central/sandbox.mjs' {
  export * from 'partner-central/sandbox';
}
