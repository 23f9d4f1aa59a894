import { mount } from 'svelte';
import { client, partner } from './partner-central.js';
import ProfileForm from './ProfileForm.svelte';
import './style.css';

mount(ProfileForm, { target: document.querySelector('main'), props: { client, partner: await partner() } });
