// The element in the templates of frameworks that declare the elements they know. Each declaration counts only where its
// framework is installed: elsewhere its module is not found, and that is ignored. So each stands on one line.
import type { Messages } from '../validate/issue.ts';
import type { Operation } from '../validate/operation.ts';
import type { ElementWords, PartnerCentralForm, PartnerCentralFormEventMap } from './element.ts';

/** The properties and attributes of `<partner-central-form>` as templates set them. */
export interface PartnerCentralFormProperties {
  operation?: string | Operation | null | undefined;
  value?: unknown;
  client?: object | undefined;
  messages?: Messages | undefined;
  labels?: { readonly [path: string]: string } | undefined;
  words?: Partial<ElementWords> | undefined;
  descriptions?: boolean | '' | { readonly [path: string]: string } | undefined;
  omit?: string | readonly string[] | undefined;
  disabled?: boolean | undefined;
  lang?: string | undefined;
}

/** Listeners of the element's own events, by attributes such as `onresponse`: React and Svelte. */
export type PartnerCentralFormListeners = {
  [Type in keyof PartnerCentralFormEventMap as `on${Type}`]?: ((event: PartnerCentralFormEventMap[Type]) => void) | undefined;
};

/** Listeners of the element's own events, by attributes such as `onResponse`: templates and JSX of Vue. */
export type VueListeners = {
  [Type in keyof PartnerCentralFormEventMap as `on${Capitalize<Type>}`]?:
    | ((event: PartnerCentralFormEventMap[Type]) => void)
    | undefined;
};

/** What a framework declares for all elements, with the properties and listeners of this one. */
type In<All, Listeners = PartnerCentralFormListeners> = Omit<All, keyof PartnerCentralFormProperties | keyof Listeners> &
  PartnerCentralFormProperties &
  Listeners;
type Form = PartnerCentralForm;
type Vue<All> = new () => { $props: In<All, VueListeners> & { modelValue?: unknown } };

// biome-ignore format: one line
// @ts-ignore: only where React is installed
declare module 'react' { namespace JSX { interface IntrinsicElements { 'partner-central-form': In<DetailedHTMLProps<HTMLAttributes<Form>, Form>> } } }

// biome-ignore format: one line
// @ts-ignore: only where Preact is installed
declare module 'preact' { namespace JSX { interface IntrinsicElements { 'partner-central-form': In<HTMLAttributes<Form>> } } }

// biome-ignore format: one line
// @ts-ignore: only where Vue is installed
declare module 'vue' { interface GlobalComponents { 'partner-central-form': Vue<HTMLAttributes> } }

// biome-ignore format: one line
// @ts-ignore: only where Vue is installed
declare module 'vue/jsx-runtime' { namespace JSX { interface IntrinsicElements { 'partner-central-form': In<import('vue').HTMLAttributes & import('vue').ReservedProps, VueListeners> } } }

// biome-ignore format: one line
// @ts-ignore: only where Svelte is installed
declare module 'svelte/elements' { interface SvelteHTMLElements { 'partner-central-form': In<HTMLAttributes<Form>> } }
