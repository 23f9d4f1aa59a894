import { mount } from 'svelte';
import { client, createPartner } from './partner-central.js';
import ProfileForm from './ProfileForm.svelte';
import './style.css';

mount(ProfileForm, { target: document.querySelector('main'), props: { client, partner: await createPartner() } });
