export {
  PartnerCentralForm,
  type ElementWords,
  type PartnerCentralFormEventMap,
  type PartnerCentralFormListeners,
  type PartnerCentralFormProperties,
} from '../element/element.ts';
