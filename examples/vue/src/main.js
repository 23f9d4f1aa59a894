import { createApp } from 'vue';
import { client } from './partner-central.js';
import PartnerForm from './PartnerForm.vue';
import './style.css';

createApp(PartnerForm, { client }).mount('main');
