// What an error of a service means and what to do, in French.
import type { Hints } from './en.ts';

export const hints: Hints = {
  ACCESS_DENIED:
    "L'appelant n'en a pas le droit. Vérifiez sa politique IAM et que son compte est partenaire dans ce catalogue.",
  INCOMPATIBLE_BENEFIT_AWS_PARTNER_STATE:
    "L'état du partenaire n'inclut pas cet avantage. Vérifiez son niveau et son inscription dans Partner Central.",
  CONFLICT_CLIENT_TOKEN: 'Le ClientToken a servi pour une autre requête. Utilisez-en un nouveau pour une nouvelle requête.',
  DUPLICATE_PARTNER: 'Ce compte est déjà partenaire. Lisez-le avec ListPartners ou GetPartner au lieu de le créer.',
  INCOMPATIBLE_PROFILE_STATE: "L'état du profil ne le permet pas. Lisez-le avec GetPartner et réessayez quand il aura changé.",
  INCOMPATIBLE_PARTNER_PROFILE_TASK_STATE:
    'Une tâche de profil est en cours ou déjà terminée. Consultez GetProfileUpdateTask ; attendez-la ou annulez-la.',
  DUPLICATE_CONNECTION_INVITATION:
    'Une invitation à ce partenaire est déjà ouverte. Cherchez-la avec ListConnectionInvitations.',
  INCOMPATIBLE_CONNECTION_INVITATION_STATE:
    "L'invitation n'est plus en attente : elle a été acceptée, refusée ou annulée, ou elle a expiré.",
  INCOMPATIBLE_CONNECTION_INVITATION_RECEIVER:
    "Le destinataire ne peut pas accepter ce type d'invitation. Vérifiez son profil et ses préférences de connexion.",
  DUPLICATE_CONNECTION: 'Les deux partenaires sont déjà connectés ainsi. Cherchez la connexion avec ListConnections.',
  INCOMPATIBLE_CONNECTION_STATE: "La connexion n'est pas active, c'est donc impossible. Lisez-la avec GetConnection.",
  INCOMPATIBLE_CONNECTION_PREFERENCES_REVISION:
    'Les préférences ont changé depuis leur lecture. Relisez-les et envoyez leur Revision actuelle.',
  ACCOUNT_ALREADY_VERIFIED: "Le compte est déjà vérifié : il n'y a rien à faire.",
  VERIFICATION_ALREADY_IN_PROGRESS: 'Une vérification est en cours. Suivez-la avec GetVerification et attendez sa fin.',
  INCOMPATIBLE_QUALIFICATIONS_ASSOCIATION_TASK_STATE:
    'Une autre tâche modifie les mêmes qualifications. Attendez sa fin, puis réessayez.',
  PARTNER_NOT_FOUND: "Ce partenaire n'existe pas dans ce catalogue. Vérifiez Identifier, Catalog et le compte.",
  PARTNER_PROFILE_NOT_FOUND: "Le partenaire n'a pas ce profil. Vérifiez Identifier et Catalog.",
  PARTNER_PROFILE_TASK_NOT_FOUND: "Le profil n'a pas encore de tâche. Lancez-en une avec StartProfileUpdateTask.",
  PARTNER_DOMAIN_NOT_FOUND: "Le domaine de messagerie n'est pas associé au partenaire. GetPartner indique ceux qui le sont.",
  SENDER_PROFILE_NOT_FOUND: "L'expéditeur n'a pas de profil dans ce catalogue. Créez d'abord le partenaire.",
  RECEIVER_PROFILE_NOT_FOUND:
    "Aucun profil n'a l'identifiant du destinataire. Vérifiez-le, et qu'il est dans le même catalogue.",
  CONNECTION_INVITATION_NOT_FOUND: "Cette invitation n'existe pas. Trouvez son Identifier avec ListConnectionInvitations.",
  CONNECTION_NOT_FOUND: "Cette connexion n'existe pas. Trouvez son Identifier avec ListConnections.",
  VERIFICATION_NOT_FOUND: "Aucune vérification de ce type n'a été lancée. Lancez-en une avec StartVerification.",
  QUALIFICATIONS_ASSOCIATION_TASK_NOT_FOUND: "Cette tâche n'existe pas. Lancez-en une avec StartQualificationsAssociationTask.",
  QUALIFICATIONS_DISASSOCIATION_TASK_NOT_FOUND:
    "Cette tâche n'existe pas. Lancez-en une avec StartQualificationsDisassociationTask.",
  LIMIT_EXCEEDED_NUMBER_OF_EMAIL:
    "Trop de codes ont été envoyés à cette adresse aujourd'hui. Utilisez le dernier, ou réessayez demain.",
  LIMIT_EXCEEDED_NUMBER_OF_DOMAIN:
    "Le partenaire a atteint le nombre maximal de domaines de messagerie. Dissociez-en d'abord un.",
  LIMIT_EXCEEDED_NUMBER_OF_CONNECTION_INVITATION_PER_DAY:
    "Plus aucune invitation ne peut être envoyée aujourd'hui. Réessayez demain.",
  LIMIT_EXCEEDED_NUMBER_OF_ACTIVE_CONNECTION:
    "Le partenaire a atteint le nombre maximal de connexions actives. Annulez-en d'abord une.",
  LIMIT_EXCEEDED_NUMBER_OF_OPEN_CONNECTION_INVITATION:
    "Trop d'invitations sont ouvertes. Annulez-en, ou attendez les réponses.",
  LIMIT_EXCEEDED_NUMBER_OF_PROFILE_UPDATE_PER_DAY:
    'Le profil a atteint le nombre maximal de modifications par jour. Réessayez demain.',
  LIMIT_EXCEEDED_NUMBER_OF_PROFILE_VISIBILITY_UPDATE_PER_DAY:
    'La visibilité a atteint le nombre maximal de modifications par jour. Réessayez demain.',
  REQUEST_VALIDATION_FAILED:
    'Des champs de la requête ne sont pas valides. `issues` les indique ; corrigez-les et renvoyez la requête.',
  BUSINESS_VALIDATION_FAILED:
    "La requête est bien formée, mais une règle métier l'interdit. `issues` ou le message indique laquelle.",
  REQUIRED_FIELD_MISSING: 'Remplissez ce champ.',
  DUPLICATE_VALUE: "Chaque valeur ne peut figurer qu'une fois. Supprimez le doublon.",
  INVALID_VALUE: "Le service n'accepte pas cette valeur. Comparez-la à la documentation du champ.",
  INVALID_STRING_FORMAT: "Le texte n'a pas la bonne forme. Comparez-le au motif du champ.",
  TOO_MANY_VALUES: "Supprimez des valeurs jusqu'à ne plus dépasser le maximum.",
  ACTION_NOT_PERMITTED: 'Vous ne pouvez pas modifier cela, ou pas dans cet état.',
  INVALID_ENUM_VALUE: "Utilisez l'une des valeurs que l'API énumère.",
  INCOMPATIBLE_CONNECTION_INVITATION_REQUEST:
    "L'invitation ne convient pas à son destinataire ou à son type. Vérifiez ReceiverIdentifier et ConnectionType.",
  INCOMPATIBLE_LEGAL_NAME: "La raison sociale n'est pas celle de l'entreprise vérifiée. Utilisez le nom enregistré.",
  INCOMPATIBLE_KNOW_YOUR_BUSINESS_STATUS: "L'entreprise n'est pas vérifiée. Terminez d'abord cette vérification.",
  INCOMPATIBLE_IDENTITY_VERIFICATION_STATUS:
    "Le déclarant n'est pas vérifié. Terminez d'abord la vérification de son identité.",
  INVALID_ACCOUNT_LINKING_STATUS: "Le compte AWS et Partner Central ne sont pas liés comme il le faut. Liez-les d'abord.",
  INVALID_ACCOUNT_STATE: "L'état du compte AWS ne le permet pas, par exemple s'il est suspendu.",
  INCOMPATIBLE_DOMAIN:
    "Ce domaine de messagerie ne peut pas servir. Utilisez celui de votre société, et non celui d'un service public.",
  INELIGIBLE_ACCOUNT_TIER: 'Le niveau du compte ne le permet pas.',
  MISSING_ACTIVE_SUBSIDIARY_CONNECTION:
    "Une connexion de filiale active entre les deux partenaires est nécessaire. Invitez d'abord l'autre.",
  INCOMPATIBLE_SUBSIDIARY_CONNECTION: 'La connexion de filiale entre les deux partenaires ne le permet pas.',
  INCOMPATIBLE_PRIMARY_PARTNER: 'Le partenaire principal ne peut pas tenir ce rôle. Vérifiez son identifiant et son état.',
  QUALIFICATIONS_ASSOCIATION_LIMIT_EXCEEDED:
    "Le partenaire a atteint le nombre maximal d'associations. Supprimez-en d'abord une.",
  QUALIFICATIONS_ASSOCIATION_NOT_FOUND: "Les deux partenaires ne sont pas associés : il n'y a rien à supprimer.",
  QUALIFICATIONS_ASSOCIATION_EXISTS: 'Les deux partenaires sont déjà associés.',
  'CreateRelationship.ConflictException':
    'Le compte a déjà une relation avec ce compte de gestion de programme. Cherchez-la avec ListRelationships.',
  'CreateRelationship.ResourceNotFoundException':
    "Ce compte de gestion de programme n'existe pas dans ce catalogue. ListProgramManagementAccounts indique les vôtres.",
  'CreateRelationship.ServiceQuotaExceededException':
    'Le compte de gestion de programme a atteint le nombre maximal de relations. Supprimez-en ou demandez-en plus à AWS.',
  'UpdateRelationship.ConflictException':
    'La relation a changé depuis sa lecture. Lisez-la avec GetRelationship et envoyez sa revision actuelle.',
  'UpdateRelationship.ResourceNotFoundException':
    "Ce compte de gestion de programme n'a pas cette relation. Vérifiez les deux identifiants et le catalogue.",
  'CreateChannelHandshake.ConflictException':
    'Un handshake de ce type est en attente pour la même ressource. Annulez-le, ou attendez la réponse.',
  'CreateChannelHandshake.ResourceNotFoundException':
    "La ressource associée n'existe pas dans ce catalogue. Vérifiez son identifiant.",
  'CreateChannelHandshake.ServiceQuotaExceededException':
    'Trop de handshakes sont en attente. Annulez-en, ou attendez les réponses.',
  'AcceptChannelHandshake.ResourceNotFoundException':
    "Ce compte n'a pas ce handshake. Seul son destinataire peut l'accepter ; ListChannelHandshakes indique les vôtres.",
  'RejectChannelHandshake.ResourceNotFoundException':
    "Ce compte n'a pas ce handshake. Seul son destinataire peut le refuser ; ListChannelHandshakes indique les vôtres.",
  'CancelChannelHandshake.ResourceNotFoundException':
    "Ce compte n'a pas ce handshake. Seul son expéditeur peut l'annuler ; ListChannelHandshakes indique les vôtres.",
  AccessDeniedException:
    "L'appelant n'en a pas le droit. Vérifiez sa politique IAM et que son compte est partenaire dans ce catalogue.",
  ConflictException: 'La ressource existe déjà, ou elle a changé depuis sa lecture. Relisez-la avant de décider.',
  InternalServerException: "AWS a échoué. Réessayez plus tard, et donnez l'identifiant de la requête à AWS Support.",
  ResourceNotFoundException:
    "La ressource n'existe pas dans ce catalogue, ou appartient à un autre compte. Vérifiez son identifiant.",
  ServiceQuotaExceededException: 'Un quota est épuisé. Libérez-en une partie, ou demandez-en plus à AWS.',
  ThrottlingException: "Trop de requêtes à la fois. Envoyez-en moins par seconde ; `retryMode: 'adaptive'` s'en charge.",
  ValidationException: "Le service n'accepte pas la requête. `issues` ou le message indique pourquoi.",
  ExpiredTokenException: 'La session a expiré. Obtenez de nouveaux identifiants, par exemple en vous reconnectant.',
  InvalidSignatureException: "La clé secrète ne correspond pas à l'identifiant de clé, ou la requête a été modifiée en chemin.",
  UnrecognizedClientException:
    "AWS ne connaît pas la clé d'accès ou le jeton de session. Vérifiez qu'ils sont complets et actifs.",
  UnknownOperationException: "Le point de terminaison n'a pas cette opération. Vérifiez `endpoint` et la région.",

  INVALID_CONTENT: "AWS n'accepte pas un texte du profil. Corrigez les textes dans la langue que l'erreur indique.",
  DUPLICATE_PROFILE: "Un autre partenaire a déjà un tel profil. Choisissez un autre nom d'affichage.",
  INVALID_LOGO: "AWS n'accepte pas le logo. Utilisez une autre image.",
  INVALID_LOGO_URL: 'Le logo ne peut pas être récupéré. Vérifiez que LogoUrl est publique et mène à une image.',
  INVALID_LOGO_FILE:
    "Le fichier à l'adresse LogoUrl n'est pas une image dans un format pris en charge. Enregistrez-le dans un autre format.",
  INVALID_LOGO_SIZE: "Le logo est trop grand ou trop petit. Utilisez une image d'une autre taille.",
  INVALID_WEBSITE_URL: "AWS n'accepte pas le site web. Vérifiez que WebsiteUrl est publique et mène au site du partenaire.",
  'WaiterError.failed': "La tâche a échoué et AWS n'a pas dit pourquoi. Vérifiez ce que vous avez envoyé et relancez-la.",
  'WaiterError.canceled': 'La tâche a été annulée avant sa fin. Relancez-la si vous souhaitez toujours cette modification.',
  'WaiterError.timeout':
    'La tâche est encore en cours. Attendez-la de nouveau, ou plus longtemps avec un `maxWaitTime` plus grand.',
};
