export {
  PartnerCentralForm,
  type ElementWords,
  type PartnerCentralFormEventMap,
} from '../element/element.ts';
