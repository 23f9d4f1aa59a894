// The element in Angular. Without its build step, decorators are functions and templates are compiled in the page.
import '@angular/compiler';
import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import 'partner-central/element';

class App {
  value = signal({ Catalog: 'AWS' });
  isControlled = location.hash === '#controlled';

  shown = () => (this.isControlled ? this.value() : { Catalog: 'AWS' });
  labels = () => ({ Identifier: 'Partner', ...(this.value().never ?? {}) });
  words = () => ({ send: 'Look up' });
  messages = () => ({ required: 'please' });
  json = () => JSON.stringify(this.value());
}

const component = Component({
  selector: 'main',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<partner-central-form operation="account.GetPartner" [value]="shown()" [labels]="labels()" [words]="words()"
      [messages]="messages()" (input)="value.set($event.target.value)"></partner-central-form>
    <output>{{ json() }}</output>`,
});

void bootstrapApplication(component(App) ?? App, { providers: [provideZonelessChangeDetection()] });
