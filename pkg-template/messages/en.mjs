export { en } from '../generated/messages/en.mjs';
