// Functions that tests run in a page look up elements that they have made themselves, and keep values in `window`. Without
// this, each would need a cast.
interface Element {
  [member: string]: any;
}
interface Node {
  [member: string]: any;
}
interface HTMLFormControlsCollection {
  [name: string]: any;
}
interface Window {
  [name: string]: any;
}

// Modules that only exist where a test runs: a second copy in a page, and what is written into a driver's folder.
declare module '*/partner-central/element.mjs?again';
declare module '*/partner-central/slim.mjs' {
  export * from 'partner-central/slim';
}
declare module '*/requests.mjs' {
  const requests: unknown[];
  export default requests;
}
