export { hints, type HintKey, type Hints } from '../../generated/messages/hints.ts';
