// What these tests keep in the `window` of their pages.
declare const library: typeof import('partner-central');
declare const show: (
  attributes: Record<string, string> | string,
  value?: unknown,
) => import('partner-central/element').PartnerCentralForm;
declare const turn: (time?: number) => Promise<void>;
declare const until: (condition: () => boolean) => Promise<void>;
declare const shown: (part: string) => string[];
declare const parts: (part: string, within?: ParentNode) => Element[];
declare const input: (name: string) => Element;
declare const events: [type: string, detail: any][];
declare const announced: string[];
declare const element: import('partner-central/element').PartnerCentralForm;
declare const root: ShadowRoot;
