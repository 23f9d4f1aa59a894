/** Texts of an operation by path. */
export type TextsByPath = { readonly [path: string]: string };
