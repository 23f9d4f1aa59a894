// The words of the element itself, by language. The messages of issues are in `messages/`.

/** The element's own words. Messages of issues are in `messages`, names of fields in `labels`. */
export interface ElementWords {
  add: string;
  remove: string;
  /** Read out when a row was removed. */
  removed: string;
  /** In a list from which something must be chosen. */
  choose: string;
  /** In a list from which nothing needs to be chosen. */
  none: string;
  yes: string;
  no: string;
  /** On the button. */
  send: string;
  required: string;
  deprecated: string;
  /** In place of the form, when the package cannot start. */
  failed: string;
}

export type Language = 'en' | 'de' | 'es' | 'fr' | 'ja';

export const words: { readonly [Name in Language]: ElementWords } = {
  en: {
    add: 'Add',
    remove: 'Remove',
    removed: 'Removed',
    choose: 'Choose…',
    none: 'Not given',
    yes: 'Yes',
    no: 'No',
    send: 'Send',
    required: 'required',
    deprecated: 'no longer offered',
    failed: 'This form cannot be shown: the browser does not run the WebAssembly that it needs.',
  },
  de: {
    add: 'Hinzufügen',
    remove: 'Entfernen',
    removed: 'Entfernt',
    choose: 'Bitte wählen …',
    none: 'Keine Angabe',
    yes: 'Ja',
    no: 'Nein',
    send: 'Senden',
    required: 'Pflichtfeld',
    deprecated: 'wird nicht mehr angeboten',
    failed: 'Dieses Formular kann nicht angezeigt werden: Der Browser führt das benötigte WebAssembly nicht aus.',
  },
  es: {
    add: 'Añadir',
    remove: 'Quitar',
    removed: 'Se ha quitado',
    choose: 'Elija…',
    none: 'Sin indicar',
    yes: 'Sí',
    no: 'No',
    send: 'Enviar',
    required: 'obligatorio',
    deprecated: 'ya no se ofrece',
    failed: 'No se puede mostrar este formulario: el navegador no ejecuta el WebAssembly que necesita.',
  },
  fr: {
    add: 'Ajouter',
    remove: 'Supprimer',
    removed: 'Supprimé',
    choose: 'Choisir…',
    none: 'Non renseigné',
    yes: 'Oui',
    no: 'Non',
    send: 'Envoyer',
    required: 'obligatoire',
    deprecated: 'n’est plus proposé',
    failed: 'Ce formulaire ne peut pas être affiché : le navigateur n’exécute pas le WebAssembly dont il a besoin.',
  },
  ja: {
    add: '追加',
    remove: '削除',
    removed: '削除しました',
    choose: '選択してください',
    none: '指定なし',
    yes: 'はい',
    no: 'いいえ',
    send: '送信',
    required: '必須',
    deprecated: '提供終了',
    failed: 'このフォームは表示できません。必要な WebAssembly をブラウザーが実行できません。',
  },
};

/** The language of a tag such as `de-AT`. English if the element does not have it. */
export function languageOf(tag: string): Language {
  const [language = ''] = tag.toLowerCase().split('-');
  return language in words ? (language as Language) : 'en';
}
