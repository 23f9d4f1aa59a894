// What these tests keep in the `window` of their pages.
declare const library: typeof import('partner-central');
declare const show: (
  attributes: Record<string, string>,
  value?: unknown,
) => import('partner-central/element').PartnerCentralForm;
declare const turn: () => Promise<void>;
declare const parts: (part: string, within?: ParentNode) => Element[];
declare const input: (name: string) => Element;
declare const events: [type: string, detail: any][];
declare const announced: string[];
declare const element: import('partner-central/element').PartnerCentralForm;
declare const root: ShadowRoot;
