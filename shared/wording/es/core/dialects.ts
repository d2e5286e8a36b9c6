import type { dialects as english } from '../../en/core/dialects.ts'
import type { Translated } from '../../translated.ts'

export const dialects = {
  'core.dialects.unknown': 'Esta versión no admite ese tipo de servidor.',
  'core.dialects.sessionOver': 'Tu sesión en el servidor ha terminado. Vuelve a iniciar sesión.',
  'core.dialects.wrongCredentials': 'La dirección de correo o la contraseña no es correcta.',
  'core.dialects.wrongPassword': 'La contraseña no es correcta.',
  'core.dialects.wrongCode': 'Este código no es correcto o ya se usó.',
  'core.dialects.codeExpired': 'Este código ha caducado. Pide otro nuevo.',
  'core.dialects.unreadableInput': 'El servidor no pudo leer lo que se introdujo.',
  'core.dialects.weakPassword': 'El servidor quiere una contraseña más larga o menos común.',
  'core.dialects.tooManyTries':
    'Demasiados intentos fallidos. Espera antes de volver a intentarlo.',
  'core.dialects.tooManyRequests':
    'Lo has pedido demasiadas veces. Espera antes de volver a pedirlo.',
  'core.dialects.factorDisabled':
    'Demasiados códigos incorrectos. Usa un código de respaldo o pide que un administrador restablezca la autenticación de dos factores.',
  'core.dialects.alreadyOn': 'La autenticación de dos factores ya está activada.',
  'core.dialects.off': 'La autenticación de dos factores está desactivada.',
  'core.dialects.notPending': 'Ninguna configuración está esperando un código. Empiézala de nuevo.',
  'core.dialects.noResend':
    'Una aplicación de autenticación genera sus propios códigos, así que no se puede enviar ninguno.',
  'core.dialects.resendBySigningIn': 'Para recibir otro código, vuelve a iniciar sesión.',
  'core.dialects.noRecoveryEmail':
    'No hay ninguna dirección de correo de recuperación a la que enviar un código.',
  'core.dialects.signInExpired': 'El inicio de sesión tardó demasiado. Empieza de nuevo.',
  'core.dialects.signInOver':
    'El inicio de sesión ha terminado: hubo demasiados intentos o ya se usó. Empieza de nuevo.',
  'core.dialects.passwordAgain':
    'El servidor necesita otra vez tu contraseña para esto. Vuelve a iniciar sesión y continúa.',
  'core.dialects.oneTimePassword':
    'Esta es una contraseña de un solo uso. Abre el servidor en un navegador y elige antes tu propia contraseña.',
  'core.dialects.administratorWithoutFactor':
    'Las cuentas de administración necesitan un segundo factor. Activa antes la autenticación de dos factores de esta cuenta.',
  'core.dialects.chatClosed': 'El chat necesita antes su segundo paso.',
  'core.dialects.deliveryFailed':
    'El servidor no pudo enviar su mensaje. Vuelve a intentarlo más tarde.',
  'core.dialects.notReady': 'El servidor no está listo. Vuelve a intentarlo dentro de un momento.',
  'core.dialects.noMessages': 'Este servidor no envía códigos por SMS ni por correo.',
  'core.dialects.noAuthenticators': 'Este servidor no admite aplicaciones de autenticación.',
  'core.dialects.noTotp':
    'Ninguna configuración está esperando un código, y la autenticación de dos factores está desactivada.',
  'core.dialects.noBackupCodes': 'Esta cuenta no tiene códigos de respaldo.',
  'core.dialects.signInAfterCodes': 'Demasiados códigos incorrectos. Vuelve a iniciar sesión.',
  'core.dialects.locked': 'Demasiados códigos incorrectos. La cuenta está bloqueada por un tiempo.',
  'core.dialects.noSecretInLink': 'El enlace de configuración no contiene ningún secreto.',
  'core.dialects.status.forbidden': 'El servidor no permite que esta cuenta haga eso.',
  'core.dialects.status.notFound':
    'El servidor no conoce {call}. Puede que haya cambiado o que sea otro tipo de servidor.',
  'core.dialects.status.broken':
    'El servidor tiene un problema propio (estado {status}). Vuelve a intentarlo más tarde.',
  'core.dialects.status.refused': 'El servidor no aceptó {call} (estado {status}).',
  'core.dialects.status.meaningless':
    'El servidor respondió a {call} con el estado {status}, que Countersign no espera.',
  'core.dialects.reply.otherShape':
    'La respuesta del servidor a {call} no es lo que envía este tipo de servidor.',
  'core.dialects.reply.otherShapeAt':
    'La respuesta del servidor a {call} no es lo que envía este tipo de servidor, en {place}.',
  'core.dialects.reply.webPage':
    'Una página web respondió a {call}. Inicia sesión antes en esta red o revisa la dirección.',
  'core.dialects.reply.notJson': 'El servidor respondió a {call} con algo que no es JSON.',
  'core.dialects.reply.damaged': 'La respuesta del servidor a {call} está cortada o dañada.',
  'core.dialects.reply.otherPage':
    'Una página inesperada respondió a {call}. Inicia sesión antes en esta red o revisa la dirección.',
  'core.dialects.reply.badPage':
    'La página que respondió a {call} no es lo que Countersign espera en {place}.',
  'core.dialects.reply.packed': 'El servidor comprime sus respuestas aunque no se le pidió.',
  'core.dialects.reply.tooLarge': 'La respuesta del servidor pesa más de {kilobytes} KB.',
  'core.dialects.reply.otherProtocol': '{host} pidió cambiar a un protocolo que no es HTTP.',
  'core.dialects.reply.otherServer':
    '{host} redirige a otro servidor, {other}. Si ese es el correcto, usa su dirección.',
  'core.dialects.reply.endless': '{host} redirige sin fin. Revisa la dirección.',
  'core.dialects.reply.badToken': '{host} envió un token de acceso que no es válido.',
  'core.dialects.reply.notHttp': '{host} no habla HTTP como debería.',
  'core.dialects.reply.tooSlow':
    '{host} no respondió en {seconds, plural, one {# segundo} many {# de segundos} other {# segundos}}. Vuelve a intentarlo.',
  'core.dialects.address.credentials':
    'Deja el nombre de usuario y la contraseña fuera de la dirección.',
  'core.dialects.address.query': 'Omite ?, # y todo lo que va detrás.',
  'core.dialects.address.notEncrypted':
    'Esta dirección no está cifrada. Usa https, o http para este mismo equipo.',
  'core.dialects.address.otherScheme': 'La dirección de un servidor empieza por https://.',
  'core.dialects.address.unreadable':
    'Esto no es la dirección de un servidor. Debería parecerse a auth.example.org.',
  'core.dialects.address.badAuthority': 'La autoridad de certificación no es un certificado PEM.',
  'core.dialects.certificate.unknownAuthority':
    'El certificado de {host} viene de una autoridad desconocida. Si es tuya, añade su certificado a la cuenta.',
  'core.dialects.certificate.incompleteChain':
    'El certificado de {host} viene de una autoridad desconocida. Si es tuya, añade su certificado a la cuenta. Si no, pide a quien administra el servidor que envíe la cadena completa.',
  'core.dialects.certificate.expired':
    'El certificado de {host} ha caducado. Quien administra el servidor tiene que renovarlo.',
  'core.dialects.certificate.notYetValid':
    'El certificado de {host} aún no es válido. Revisa la fecha de este equipo.',
  'core.dialects.certificate.otherName':
    'El certificado de {host} es para otro nombre. Revisa la dirección.',
  'core.dialects.certificate.selfSigned':
    'El certificado de {host} está autofirmado, así que nadie responde por él. Si el servidor es tuyo, añade su certificado a la cuenta.',
  'core.dialects.certificate.revoked':
    'El certificado de {host} se revocó. No uses este servidor hasta que se reemplace.',
  'core.dialects.certificate.forged':
    'El certificado de {host} está falsificado o dañado. No uses esta conexión.',
  'core.dialects.certificate.untrusted': 'No se puede confiar en el certificado de {host}.',
  'core.dialects.certificate.notHttps': '{host} no habla HTTPS como debería.',
  'core.dialects.network.noSuchServer':
    'No hay ningún servidor con este nombre o no hay red ({host}). Vuelve a intentarlo.',
  'core.dialects.network.noLookup':
    'El nombre del servidor no se puede consultar porque no hay red ({host}). Vuelve a intentarlo.',
  'core.dialects.network.nothingThere':
    'Nada responde en esta dirección ({host}). Vuelve a intentarlo.',
  'core.dialects.network.noRoute':
    'No se puede acceder al servidor desde esta red ({host}). Vuelve a intentarlo.',
  'core.dialects.network.none': 'No hay red ({host}). Vuelve a intentarlo.',
  'core.dialects.network.tooSlow':
    'El servidor no respondió a tiempo ({host}). Vuelve a intentarlo.',
  'core.dialects.network.brokenOff': 'El servidor cerró la conexión ({host}). Vuelve a intentarlo.',
  'core.dialects.network.unreachable':
    'No se puede acceder al servidor ({host}). Vuelve a intentarlo.',
} as const satisfies Translated<typeof english>
