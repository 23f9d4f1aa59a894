export { en, type MessageKey } from '../generated/messages/en.ts';
