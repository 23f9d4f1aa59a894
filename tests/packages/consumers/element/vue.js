// The element in Vue, once with `v-model` and once without.
import { createApp, ref } from 'vue';
import 'partner-central/element';

const texts = `:labels="{ Identifier: 'Partner' }" :words="{ send: 'Look up' }" :messages="{ required: 'please' }"`;
const binding =
  location.hash === '#controlled' ? 'v-model="value"' : `:value="{ Catalog: 'AWS' }" @input="value = $event.target.value"`;
const app = createApp({
  setup: () => ({ value: ref({ Catalog: 'AWS' }) }),
  template: `<partner-central-form operation="account.GetPartner" ${binding} ${texts}></partner-central-form>
    <output>{{ JSON.stringify(value) }}</output>`,
});
app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('partner-central-');
app.mount('main');
