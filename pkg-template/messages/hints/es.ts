// What an error of a service means and what to do, in Spanish.
import type { Hints } from './en.ts';

export const hints: Hints = {
  ACCESS_DENIED: 'Quien llama no tiene permiso. Revise su política de IAM y que su cuenta sea socia en este catálogo.',
  INCOMPATIBLE_BENEFIT_AWS_PARTNER_STATE:
    'El estado del socio no incluye este beneficio. Revise su nivel y su inscripción en Partner Central.',
  CONFLICT_CLIENT_TOKEN: 'El ClientToken se usó con otra solicitud. Use uno nuevo para una solicitud nueva.',
  DUPLICATE_PARTNER: 'Esta cuenta ya es socia. Léala con ListPartners o GetPartner en lugar de crearla.',
  INCOMPATIBLE_PROFILE_STATE: 'El estado del perfil no lo permite. Léalo con GetPartner y reinténtelo cuando haya cambiado.',
  INCOMPATIBLE_PARTNER_PROFILE_TASK_STATE:
    'Una tarea del perfil está en curso o ya terminó. Consulte GetProfileUpdateTask; espérela o cancélela.',
  DUPLICATE_CONNECTION_INVITATION: 'Ya hay una invitación abierta a este socio. Búsquela con ListConnectionInvitations.',
  INCOMPATIBLE_CONNECTION_INVITATION_STATE:
    'La invitación ya no está pendiente: fue aceptada, rechazada o cancelada, o ha caducado.',
  INCOMPATIBLE_CONNECTION_INVITATION_RECEIVER:
    'El destinatario no puede aceptar invitaciones de este tipo. Revise su perfil y sus preferencias de conexión.',
  DUPLICATE_CONNECTION: 'Los dos socios ya están conectados así. Busque la conexión con ListConnections.',
  INCOMPATIBLE_CONNECTION_STATE: 'La conexión no está activa, así que no es posible. Léala con GetConnection.',
  INCOMPATIBLE_CONNECTION_PREFERENCES_REVISION:
    'Las preferencias han cambiado desde que se leyeron. Léalas de nuevo y envíe su Revision actual.',
  ACCOUNT_ALREADY_VERIFIED: 'La cuenta ya está verificada: no queda nada por hacer.',
  VERIFICATION_ALREADY_IN_PROGRESS: 'Hay una verificación en curso. Consúltela con GetVerification y espere a que termine.',
  INCOMPATIBLE_QUALIFICATIONS_ASSOCIATION_TASK_STATE:
    'Otra tarea cambia las mismas cualificaciones. Espere a que termine y reinténtelo.',
  PARTNER_NOT_FOUND: 'No existe ese socio en este catálogo. Revise Identifier, Catalog y la cuenta.',
  PARTNER_PROFILE_NOT_FOUND: 'El socio no tiene ese perfil. Revise Identifier y Catalog.',
  PARTNER_PROFILE_TASK_NOT_FOUND: 'El perfil aún no tiene ninguna tarea. Inicie una con StartProfileUpdateTask.',
  PARTNER_DOMAIN_NOT_FOUND: 'El dominio de correo no está asociado al socio. GetPartner indica los que lo están.',
  SENDER_PROFILE_NOT_FOUND: 'El remitente no tiene perfil en este catálogo. Cree primero el socio.',
  RECEIVER_PROFILE_NOT_FOUND:
    'No hay ningún perfil con el identificador del destinatario. Revíselo, y que esté en el mismo catálogo.',
  CONNECTION_INVITATION_NOT_FOUND: 'No existe esa invitación. Busque su Identifier con ListConnectionInvitations.',
  CONNECTION_NOT_FOUND: 'No existe esa conexión. Busque su Identifier con ListConnections.',
  VERIFICATION_NOT_FOUND: 'No se inició ninguna verificación de este tipo. Inicie una con StartVerification.',
  QUALIFICATIONS_ASSOCIATION_TASK_NOT_FOUND: 'No existe esa tarea. Inicie una con StartQualificationsAssociationTask.',
  QUALIFICATIONS_DISASSOCIATION_TASK_NOT_FOUND: 'No existe esa tarea. Inicie una con StartQualificationsDisassociationTask.',
  LIMIT_EXCEEDED_NUMBER_OF_EMAIL: 'Hoy se enviaron demasiados códigos a esta dirección. Use el último, o reinténtelo mañana.',
  LIMIT_EXCEEDED_NUMBER_OF_DOMAIN: 'El socio tiene el máximo de dominios de correo. Desasocie antes uno.',
  LIMIT_EXCEEDED_NUMBER_OF_CONNECTION_INVITATION_PER_DAY: 'Hoy no se pueden enviar más invitaciones. Reinténtelo mañana.',
  LIMIT_EXCEEDED_NUMBER_OF_ACTIVE_CONNECTION: 'El socio tiene el máximo de conexiones activas. Cancele antes una.',
  LIMIT_EXCEEDED_NUMBER_OF_OPEN_CONNECTION_INVITATION:
    'Hay demasiadas invitaciones abiertas. Cancele algunas, o espere las respuestas.',
  LIMIT_EXCEEDED_NUMBER_OF_PROFILE_UPDATE_PER_DAY: 'El perfil alcanzó el máximo de cambios al día. Reinténtelo mañana.',
  LIMIT_EXCEEDED_NUMBER_OF_PROFILE_VISIBILITY_UPDATE_PER_DAY:
    'La visibilidad alcanzó el máximo de cambios al día. Reinténtelo mañana.',
  REQUEST_VALIDATION_FAILED:
    'Hay campos de la solicitud que no son válidos. `issues` dice cuáles; corríjalos y envíela de nuevo.',
  BUSINESS_VALIDATION_FAILED:
    'La solicitud está bien formada, pero una regla de negocio la prohíbe. `issues` o el mensaje dice cuál.',
  REQUIRED_FIELD_MISSING: 'Rellene este campo.',
  DUPLICATE_VALUE: 'Cada valor puede estar una sola vez. Quite el duplicado.',
  INVALID_VALUE: 'El servicio no acepta este valor. Compárelo con la documentación del campo.',
  INVALID_STRING_FORMAT: 'El texto no tiene la forma correcta. Compárelo con el patrón del campo.',
  TOO_MANY_VALUES: 'Quite valores hasta no superar el máximo.',
  ACTION_NOT_PERMITTED: 'Usted no puede cambiar esto, o no en este estado.',
  INVALID_ENUM_VALUE: 'Use uno de los valores que enumera la API.',
  INCOMPATIBLE_CONNECTION_INVITATION_REQUEST:
    'La invitación no encaja con su destinatario o su tipo. Revise ReceiverIdentifier y ConnectionType.',
  INCOMPATIBLE_LEGAL_NAME: 'La razón social no es la de la empresa verificada. Use el nombre registrado.',
  INCOMPATIBLE_KNOW_YOUR_BUSINESS_STATUS: 'La empresa no está verificada. Complete antes esa verificación.',
  INCOMPATIBLE_IDENTITY_VERIFICATION_STATUS:
    'La persona que registra no está verificada. Complete antes la verificación de identidad.',
  INVALID_ACCOUNT_LINKING_STATUS: 'La cuenta de AWS y Partner Central no están vinculadas como hace falta. Vincúlelas antes.',
  INVALID_ACCOUNT_STATE: 'El estado de la cuenta de AWS no lo permite, por ejemplo si está suspendida.',
  INCOMPATIBLE_DOMAIN: 'Este dominio de correo no se puede usar. Use el de su empresa y no el de un servicio público.',
  INELIGIBLE_ACCOUNT_TIER: 'El nivel de la cuenta no lo permite.',
  MISSING_ACTIVE_SUBSIDIARY_CONNECTION: 'Hace falta una conexión de filial activa entre ambos socios. Invite antes al otro.',
  INCOMPATIBLE_SUBSIDIARY_CONNECTION: 'La conexión de filial entre ambos socios no lo permite.',
  INCOMPATIBLE_PRIMARY_PARTNER: 'El socio principal no puede tener este papel. Revise su identificador y su estado.',
  QUALIFICATIONS_ASSOCIATION_LIMIT_EXCEEDED: 'El socio tiene el máximo de asociaciones. Quite antes una.',
  QUALIFICATIONS_ASSOCIATION_NOT_FOUND: 'Ambos socios no están asociados: no hay nada que quitar.',
  QUALIFICATIONS_ASSOCIATION_EXISTS: 'Ambos socios ya están asociados.',
  'CreateRelationship.ConflictException':
    'La cuenta ya tiene una relación con esta cuenta de gestión de programas. Búsquela con ListRelationships.',
  'CreateRelationship.ResourceNotFoundException':
    'No existe esa cuenta de gestión de programas en este catálogo. ListProgramManagementAccounts indica las suyas.',
  'CreateRelationship.ServiceQuotaExceededException':
    'La cuenta de gestión de programas tiene el máximo de relaciones. Elimine algunas o pida más a AWS.',
  'UpdateRelationship.ConflictException':
    'La relación ha cambiado desde que se leyó. Léala con GetRelationship y envíe su revision actual.',
  'UpdateRelationship.ResourceNotFoundException':
    'Esta cuenta de gestión de programas no tiene esa relación. Revise ambos identificadores y el catálogo.',
  'CreateChannelHandshake.ConflictException':
    'Hay un handshake de este tipo pendiente para el mismo recurso. Cancélelo, o espere la respuesta.',
  'CreateChannelHandshake.ResourceNotFoundException':
    'El recurso asociado no existe en este catálogo. Revise su identificador.',
  'CreateChannelHandshake.ServiceQuotaExceededException':
    'Hay demasiados handshakes pendientes. Cancele algunos, o espere las respuestas.',
  'AcceptChannelHandshake.ResourceNotFoundException':
    'Esta cuenta no tiene ese handshake. Solo su destinatario puede aceptarlo; ListChannelHandshakes indica los suyos.',
  'RejectChannelHandshake.ResourceNotFoundException':
    'Esta cuenta no tiene ese handshake. Solo su destinatario puede rechazarlo; ListChannelHandshakes indica los suyos.',
  'CancelChannelHandshake.ResourceNotFoundException':
    'Esta cuenta no tiene ese handshake. Solo su remitente puede cancelarlo; ListChannelHandshakes indica los suyos.',
  AccessDeniedException: 'Quien llama no tiene permiso. Revise su política de IAM y que su cuenta sea socia en este catálogo.',
  ConflictException: 'El recurso ya existe, o ha cambiado desde que se leyó. Léalo de nuevo antes de decidir.',
  InternalServerException: 'AWS ha fallado. Reinténtelo más tarde y dé a AWS Support el ID de la solicitud.',
  ResourceNotFoundException: 'El recurso no existe en este catálogo, o es de otra cuenta. Revise su identificador.',
  ServiceQuotaExceededException: 'Se agotó una cuota. Libere una parte, o pida más a AWS.',
  ThrottlingException: "Demasiadas solicitudes a la vez. Envíe menos por segundo; `retryMode: 'adaptive'` lo hace.",
  ValidationException: 'El servicio no acepta la solicitud. `issues` o el mensaje dice por qué.',
  ExpiredTokenException: 'La sesión ha caducado. Obtenga credenciales nuevas, por ejemplo iniciando sesión de nuevo.',
  InvalidSignatureException: 'La clave secreta no corresponde al ID de la clave, o algo cambió la solicitud en el camino.',
  UnrecognizedClientException: 'AWS no conoce la clave de acceso o el token de sesión. Revise que estén completos y activos.',
  UnknownOperationException: 'El punto de conexión no tiene esta operación. Revise `endpoint` y la región.',

  INVALID_CONTENT: 'AWS no acepta un texto del perfil. Corrija los textos en el idioma que indica el error.',
  DUPLICATE_PROFILE: 'Otro socio ya tiene un perfil así. Elija otro nombre visible.',
  INVALID_LOGO: 'AWS no acepta el logotipo. Use otra imagen.',
  INVALID_LOGO_URL: 'No se puede obtener el logotipo. Compruebe que LogoUrl es pública y lleva a una imagen.',
  INVALID_LOGO_FILE: 'El archivo de LogoUrl no es una imagen en un formato admitido. Guárdelo en otro formato.',
  INVALID_LOGO_SIZE: 'El logotipo es demasiado grande o demasiado pequeño. Use una imagen de otro tamaño.',
  INVALID_WEBSITE_URL: 'AWS no acepta el sitio web. Compruebe que WebsiteUrl es pública y lleva al sitio del socio.',
  'WaiterError.failed': 'La tarea ha fallado y AWS no ha dicho por qué. Compruebe lo que ha enviado y vuelva a iniciarla.',
  'WaiterError.canceled': 'La tarea se canceló antes de terminar. Vuelva a iniciarla si todavía quiere el cambio.',
  'WaiterError.timeout': 'La tarea aún está en curso. Espérela de nuevo, o más tiempo con un `maxWaitTime` mayor.',
};
