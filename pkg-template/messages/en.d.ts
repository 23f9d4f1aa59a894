// Written by `cargo xtask print`. Edit the tables (src/account.rs, src/channel.rs) or the printer instead.

/** What a message can be given for: an issue's code, or a code's variant. */
export type MessageKey =
  | 'required'
  | 'unknown'
  | 'type'
  | 'format'
  | 'enum'
  | 'enum.many'
  | 'union'
  | 'length'
  | 'length.exact'
  | 'length.min'
  | 'length.max'
  | 'length.empty'
  | 'pattern'
  | 'range'
  | 'range.min'
  | 'range.max'
  | 'json'
  | 'service';

/** Templates by code; `{name}` stands for a parameter. */
export declare const en: { readonly [key in MessageKey]: string };
