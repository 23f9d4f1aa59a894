// What an error of a service means and what to do, in German.
import type { Hints } from './en.ts';

export const hints: Hints = {
  ACCESS_DENIED:
    'Der Aufrufer darf das nicht. Prüfen Sie seine IAM-Richtlinie und ob sein Konto in diesem Katalog Partner ist.',
  INCOMPATIBLE_BENEFIT_AWS_PARTNER_STATE:
    'Der Status des Partners umfasst diese Leistung nicht. Prüfen Sie Stufe und Anmeldung in Partner Central.',
  CONFLICT_CLIENT_TOKEN:
    'Das ClientToken wurde mit einer anderen Anfrage verwendet. Nehmen Sie für eine neue Anfrage ein neues.',
  DUPLICATE_PARTNER: 'Dieses Konto ist bereits Partner. Lesen Sie ihn mit ListPartners oder GetPartner, statt ihn anzulegen.',
  INCOMPATIBLE_PROFILE_STATE:
    'Der Zustand des Profils erlaubt das nicht. Lesen Sie es mit GetPartner und versuchen Sie es nach einer Änderung erneut.',
  INCOMPATIBLE_PARTNER_PROFILE_TASK_STATE:
    'Eine Profilaufgabe läuft oder ist schon beendet. Prüfen Sie GetProfileUpdateTask; warten Sie oder brechen Sie sie ab.',
  DUPLICATE_CONNECTION_INVITATION:
    'An diesen Partner gibt es schon eine offene Einladung. Suchen Sie sie mit ListConnectionInvitations.',
  INCOMPATIBLE_CONNECTION_INVITATION_STATE:
    'Die Einladung ist nicht mehr offen: Sie wurde angenommen, abgelehnt oder zurückgezogen oder ist abgelaufen.',
  INCOMPATIBLE_CONNECTION_INVITATION_RECEIVER:
    'Der Empfänger kann Einladungen dieser Art nicht annehmen. Prüfen Sie sein Profil und seine Verbindungseinstellungen.',
  DUPLICATE_CONNECTION:
    'Die beiden Partner sind auf diese Art bereits verbunden. Suchen Sie die Verbindung mit ListConnections.',
  INCOMPATIBLE_CONNECTION_STATE: 'Die Verbindung ist nicht aktiv, daher geht das nicht. Lesen Sie sie mit GetConnection.',
  INCOMPATIBLE_CONNECTION_PREFERENCES_REVISION:
    'Die Einstellungen haben sich seit dem Lesen geändert. Lesen Sie sie erneut und senden Sie ihre aktuelle Revision.',
  ACCOUNT_ALREADY_VERIFIED: 'Das Konto ist bereits verifiziert; es bleibt nichts zu tun.',
  VERIFICATION_ALREADY_IN_PROGRESS: 'Eine Verifizierung läuft. Prüfen Sie sie mit GetVerification und warten Sie auf ihr Ende.',
  INCOMPATIBLE_QUALIFICATIONS_ASSOCIATION_TASK_STATE:
    'Eine andere Aufgabe ändert dieselben Qualifikationen. Warten Sie auf ihr Ende und versuchen Sie es erneut.',
  PARTNER_NOT_FOUND: 'In diesem Katalog gibt es diesen Partner nicht. Prüfen Sie Identifier, Catalog und Konto.',
  PARTNER_PROFILE_NOT_FOUND: 'Der Partner hat kein solches Profil. Prüfen Sie Identifier und Catalog.',
  PARTNER_PROFILE_TASK_NOT_FOUND: 'Das Profil hat noch keine Aufgabe. Beginnen Sie eine mit StartProfileUpdateTask.',
  PARTNER_DOMAIN_NOT_FOUND: 'Die E-Mail-Domain ist dem Partner nicht zugeordnet. GetPartner nennt die zugeordneten.',
  SENDER_PROFILE_NOT_FOUND: 'Der Absender hat in diesem Katalog kein Profil. Legen Sie zuerst den Partner an.',
  RECEIVER_PROFILE_NOT_FOUND:
    'Es gibt kein Profil mit der Kennung des Empfängers. Prüfen Sie sie und ob es im selben Katalog ist.',
  CONNECTION_INVITATION_NOT_FOUND: 'Diese Einladung gibt es nicht. Suchen Sie ihren Identifier mit ListConnectionInvitations.',
  CONNECTION_NOT_FOUND: 'Diese Verbindung gibt es nicht. Suchen Sie ihren Identifier mit ListConnections.',
  VERIFICATION_NOT_FOUND: 'Eine Verifizierung dieser Art wurde nicht begonnen. Beginnen Sie eine mit StartVerification.',
  QUALIFICATIONS_ASSOCIATION_TASK_NOT_FOUND:
    'Diese Aufgabe gibt es nicht. Beginnen Sie eine mit StartQualificationsAssociationTask.',
  QUALIFICATIONS_DISASSOCIATION_TASK_NOT_FOUND:
    'Diese Aufgabe gibt es nicht. Beginnen Sie eine mit StartQualificationsDisassociationTask.',
  LIMIT_EXCEEDED_NUMBER_OF_EMAIL:
    'An diese Adresse gingen heute zu viele Codes. Nehmen Sie den letzten oder versuchen Sie es morgen erneut.',
  LIMIT_EXCEEDED_NUMBER_OF_DOMAIN: 'Der Partner hat die höchste Zahl von E-Mail-Domains erreicht. Lösen Sie zuerst eine.',
  LIMIT_EXCEEDED_NUMBER_OF_CONNECTION_INVITATION_PER_DAY:
    'Heute können keine Einladungen mehr gesendet werden. Versuchen Sie es morgen erneut.',
  LIMIT_EXCEEDED_NUMBER_OF_ACTIVE_CONNECTION:
    'Der Partner hat die höchste Zahl aktiver Verbindungen erreicht. Beenden Sie zuerst eine.',
  LIMIT_EXCEEDED_NUMBER_OF_OPEN_CONNECTION_INVITATION:
    'Zu viele Einladungen sind offen. Ziehen Sie einige zurück oder warten Sie auf Antworten.',
  LIMIT_EXCEEDED_NUMBER_OF_PROFILE_UPDATE_PER_DAY:
    'Das Profil wurde heute so oft geändert wie erlaubt. Versuchen Sie es morgen erneut.',
  LIMIT_EXCEEDED_NUMBER_OF_PROFILE_VISIBILITY_UPDATE_PER_DAY:
    'Die Sichtbarkeit wurde heute so oft geändert wie erlaubt. Versuchen Sie es morgen erneut.',
  REQUEST_VALIDATION_FAILED:
    'Felder der Anfrage sind ungültig. `issues` nennt sie; korrigieren Sie sie und senden Sie die Anfrage erneut.',
  BUSINESS_VALIDATION_FAILED:
    'Die Anfrage ist wohlgeformt, aber eine Geschäftsregel verbietet sie. `issues` oder die Meldung nennt die Regel.',
  REQUIRED_FIELD_MISSING: 'Füllen Sie dieses Feld aus.',
  DUPLICATE_VALUE: 'Jeder Wert darf nur einmal vorkommen. Entfernen Sie das Doppelte.',
  INVALID_VALUE: 'Der Dienst nimmt diesen Wert nicht an. Vergleichen Sie ihn mit der Dokumentation des Feldes.',
  INVALID_STRING_FORMAT: 'Der Text hat die falsche Form. Vergleichen Sie ihn mit dem Muster des Feldes.',
  TOO_MANY_VALUES: 'Entfernen Sie Werte, bis es nicht mehr als erlaubt sind.',
  ACTION_NOT_PERMITTED: 'Das dürfen Sie nicht ändern, oder nicht in diesem Zustand.',
  INVALID_ENUM_VALUE: 'Nehmen Sie einen der Werte, die die API aufzählt.',
  INCOMPATIBLE_CONNECTION_INVITATION_REQUEST:
    'Die Einladung passt nicht zu Empfänger oder Art. Prüfen Sie ReceiverIdentifier und ConnectionType.',
  INCOMPATIBLE_LEGAL_NAME: 'Der Firmenname ist nicht der des verifizierten Unternehmens. Nehmen Sie den eingetragenen Namen.',
  INCOMPATIBLE_KNOW_YOUR_BUSINESS_STATUS: 'Das Unternehmen ist nicht verifiziert. Schließen Sie zuerst diese Verifizierung ab.',
  INCOMPATIBLE_IDENTITY_VERIFICATION_STATUS:
    'Die anmeldende Person ist nicht verifiziert. Schließen Sie zuerst die Identitätsprüfung ab.',
  INVALID_ACCOUNT_LINKING_STATUS: 'AWS-Konto und Partner Central sind nicht wie nötig verknüpft. Verknüpfen Sie sie zuerst.',
  INVALID_ACCOUNT_STATE: 'Der Zustand des AWS-Kontos erlaubt das nicht, etwa weil es gesperrt ist.',
  INCOMPATIBLE_DOMAIN:
    'Diese E-Mail-Domain ist nicht möglich. Nehmen Sie die Ihrer Firma und nicht die eines öffentlichen Dienstes.',
  INELIGIBLE_ACCOUNT_TIER: 'Die Stufe des Kontos erlaubt das nicht.',
  MISSING_ACTIVE_SUBSIDIARY_CONNECTION:
    'Beide Partner brauchen eine aktive Verbindung als Tochtergesellschaft. Laden Sie zuerst den anderen ein.',
  INCOMPATIBLE_SUBSIDIARY_CONNECTION: 'Die Verbindung der beiden Partner als Tochtergesellschaft erlaubt das nicht.',
  INCOMPATIBLE_PRIMARY_PARTNER: 'Der Hauptpartner kann diese Rolle nicht haben. Prüfen Sie seine Kennung und seinen Zustand.',
  QUALIFICATIONS_ASSOCIATION_LIMIT_EXCEEDED:
    'Der Partner hat die höchste Zahl von Zuordnungen erreicht. Lösen Sie zuerst eine.',
  QUALIFICATIONS_ASSOCIATION_NOT_FOUND: 'Beide Partner sind einander nicht zugeordnet; es gibt nichts zu lösen.',
  QUALIFICATIONS_ASSOCIATION_EXISTS: 'Beide Partner sind einander bereits zugeordnet.',
  'CreateRelationship.ConflictException':
    'Das Konto hat mit diesem Programmverwaltungskonto schon eine Beziehung. Suchen Sie sie mit ListRelationships.',
  'CreateRelationship.ResourceNotFoundException':
    'Dieses Programmverwaltungskonto gibt es in diesem Katalog nicht. ListProgramManagementAccounts nennt Ihre.',
  'CreateRelationship.ServiceQuotaExceededException':
    'Das Programmverwaltungskonto hat die höchste Zahl von Beziehungen. Löschen Sie einige oder bitten Sie AWS um mehr.',
  'UpdateRelationship.ConflictException':
    'Die Beziehung hat sich seit dem Lesen geändert. Lesen Sie sie mit GetRelationship und senden Sie ihre aktuelle revision.',
  'UpdateRelationship.ResourceNotFoundException':
    'Diese Beziehung des Programmverwaltungskontos gibt es nicht. Prüfen Sie beide Kennungen und den Katalog.',
  'CreateChannelHandshake.ConflictException':
    'Für dieselbe Ressource ist ein solcher Handshake offen. Brechen Sie ihn ab oder warten Sie auf die Antwort.',
  'CreateChannelHandshake.ResourceNotFoundException':
    'Die zugehörige Ressource gibt es in diesem Katalog nicht. Prüfen Sie ihre Kennung.',
  'CreateChannelHandshake.ServiceQuotaExceededException':
    'Zu viele Handshakes sind offen. Brechen Sie einige ab oder warten Sie auf Antworten.',
  'AcceptChannelHandshake.ResourceNotFoundException':
    'Für dieses Konto gibt es diesen Handshake nicht. Nur der Empfänger kann ihn annehmen; ListChannelHandshakes nennt Ihre.',
  'RejectChannelHandshake.ResourceNotFoundException':
    'Für dieses Konto gibt es diesen Handshake nicht. Nur der Empfänger kann ihn ablehnen; ListChannelHandshakes nennt Ihre.',
  'CancelChannelHandshake.ResourceNotFoundException':
    'Dieses Konto hat diesen Handshake nicht. Nur der Absender kann ihn abbrechen; ListChannelHandshakes nennt Ihre.',
  AccessDeniedException:
    'Der Aufrufer darf das nicht. Prüfen Sie seine IAM-Richtlinie und ob sein Konto in diesem Katalog Partner ist.',
  ConflictException: 'Die Ressource gibt es schon, oder sie hat sich seit dem Lesen geändert. Lesen Sie sie erneut.',
  InternalServerException:
    'Bei AWS ist ein Fehler aufgetreten. Versuchen Sie es später und nennen Sie dem AWS Support die ID der Anfrage.',
  ResourceNotFoundException:
    'Die Ressource gibt es in diesem Katalog nicht, oder sie gehört einem anderen Konto. Prüfen Sie ihre Kennung.',
  ServiceQuotaExceededException: 'Ein Kontingent ist erschöpft. Machen Sie etwas davon frei oder bitten Sie AWS um mehr.',
  ThrottlingException: "Zu viele Anfragen auf einmal. Senden Sie weniger in der Sekunde; `retryMode: 'adaptive'` tut das.",
  ValidationException: 'Der Dienst nimmt die Anfrage nicht an. `issues` oder die Meldung nennt den Grund.',
  ExpiredTokenException: 'Die Sitzung ist abgelaufen. Holen Sie neue Anmeldedaten, etwa durch erneutes Anmelden.',
  InvalidSignatureException: 'Der geheime Schlüssel gehört nicht zur Schlüssel-ID, oder die Anfrage wurde unterwegs verändert.',
  UnrecognizedClientException:
    'AWS kennt den Zugangsschlüssel oder das Sitzungstoken nicht. Prüfen Sie, ob beide vollständig und aktiv sind.',
  UnknownOperationException: 'Der Endpunkt hat diese Operation nicht. Prüfen Sie `endpoint` und die Region.',

  INVALID_CONTENT:
    'AWS akzeptiert einen Text des Profils nicht. Korrigieren Sie die Texte in der Sprache, die der Fehler nennt.',
  DUPLICATE_PROFILE: 'Ein anderer Partner hat bereits so ein Profil. Wählen Sie einen anderen Anzeigenamen.',
  INVALID_LOGO: 'AWS akzeptiert das Logo nicht. Nehmen Sie ein anderes Bild.',
  INVALID_LOGO_URL: 'Das Logo lässt sich nicht abrufen. Prüfen Sie, ob LogoUrl öffentlich ist und zu einem Bild führt.',
  INVALID_LOGO_FILE:
    'Die Datei unter LogoUrl ist kein Bild in einem unterstützten Format. Speichern Sie sie in einem anderen Format.',
  INVALID_LOGO_SIZE: 'Das Logo ist zu groß oder zu klein. Nehmen Sie ein Bild in einer anderen Größe.',
  INVALID_WEBSITE_URL:
    'AWS akzeptiert die Website nicht. Prüfen Sie, ob WebsiteUrl öffentlich ist und zur Website des Partners führt.',
  'WaiterError.failed':
    'Die Aufgabe ist fehlgeschlagen, und AWS hat keinen Grund genannt. Prüfen Sie Ihre Angaben und beginnen Sie sie erneut.',
  'WaiterError.canceled':
    'Die Aufgabe wurde vor ihrem Ende abgebrochen. Beginnen Sie sie erneut, wenn die Änderung noch gewünscht ist.',
  'WaiterError.timeout': 'Die Aufgabe läuft noch. Warten Sie erneut auf sie oder länger, mit einem größeren `maxWaitTime`.',
};
