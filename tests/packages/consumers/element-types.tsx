// The element in JSX of React 19, and in the templates of Vue and Svelte, as their compilers see it.
import type { PartnerCentralFormProperties } from 'partner-central/element';
import type { SvelteHTMLElements } from 'svelte/elements';
import type { GlobalComponents } from 'vue';

export const plain = <partner-central-form operation="account.CreatePartner" omit="Catalog" descriptions="" />;
export const full = (
  <partner-central-form
    key="form"
    className="wide"
    ref={(element) => {
      element?.validate();
    }}
    value={{ Catalog: 'AWS' }}
    labels={{ LegalName: 'Company' }}
    words={{ send: 'Go' }}
    messages={{ required: 'please' }}
    onInput={(event) => event.currentTarget.value}
    onresponse={(event) => event.detail}
    onissues={({ detail }) => detail.map(({ message }) => message)}
  />
);
// @ts-expect-error no such property
export const misspelt = <partner-central-form operatoin="account.CreatePartner" />;
// @ts-expect-error not texts by path
export const mistyped = <partner-central-form labels={3} />;

type VueProps = InstanceType<GlobalComponents['partner-central-form']>['$props'];
export const vue: VueProps = {
  class: 'wide',
  operation: 'account.GetPartner',
  modelValue: { Catalog: 'AWS' },
  onIssues: ({ detail }) => detail.length,
};
// @ts-expect-error not texts by path
export const mistypedInVue: VueProps = { labels: 3 };

export const svelte: SvelteHTMLElements['partner-central-form'] = {
  class: 'wide',
  operation: 'account.GetPartner',
  oninput: (event) => event.currentTarget.value,
  onissues: ({ detail }) => detail.length,
};
// @ts-expect-error not texts by path
export const mistypedInSvelte: SvelteHTMLElements['partner-central-form'] = { labels: 3 };

export const properties: PartnerCentralFormProperties = { omit: ['Catalog'], disabled: true };
