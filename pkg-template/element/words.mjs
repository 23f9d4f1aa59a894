// What the element itself says, by language. What a rule says is in `messages/`.

export const words = {
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
  },
};

/** `de-AT` as `de`; what is not here as English. */
export const languageOf = (tag) => {
  const [language] = tag.toLowerCase().split('-');
  return language in words ? language : 'en';
};
