import type { flows as english } from '../../en/core/flows.ts'
import type { Translated } from '../../translated.ts'

export const flows = {
  'core.flows.practiceServer': 'el servidor de práctica',
  'core.flows.passwordMissing': 'Introduce la contraseña de la cuenta.',
  'core.flows.twoStepPasswordMissing': 'Introduce la contraseña del segundo paso del chat.',
  'core.flows.proofNotTaken': 'Este servidor no acepta aquí ese tipo de código.',
  'core.flows.noBackupCodeLeft': 'No queda ningún código de respaldo sin usar en la bóveda.',
  'core.flows.sentCodeMissing': 'Introduce el código que envió el servidor.',
  'core.flows.codeMissing': 'Introduce un código de la aplicación de autenticación.',
  'core.flows.noChat': 'Este servidor no tiene chat.',
  'core.flows.stillOff':
    'El servidor aceptó el código, pero dice que la autenticación de dos factores está desactivada.',
  'core.flows.stillOn':
    'El servidor aceptó el cambio, pero dice que la autenticación de dos factores sigue activada.',
  'core.flows.noCodeSent': 'Aún no se envió ningún código.',
  'core.flows.sendsOnce': 'Este servidor envía su código una sola vez.',
  'core.flows.noSetupWaiting':
    'Ninguna configuración de esta cuenta está esperando su primer código.',
  'core.flows.cannotRegenerate':
    'Este servidor no crea códigos de respaldo nuevos. Reemplaza el secreto en su lugar.',
  'core.flows.turnedOnElsewhere':
    'La autenticación de dos factores se activó mientras tanto en otro lugar. Deshaz este cambio.',
  'core.flows.resyncsByItself':
    'Este servidor se adapta automáticamente al reloj de una aplicación de autenticación.',
  'core.flows.twoCodesInARow': 'Introduce dos códigos seguidos.',
  'core.flows.nothingPending': 'Esta cuenta no tiene ningún cambio sin terminar.',
  'core.flows.changedElsewhere':
    'Esta cuenta se cambió en otra ventana. Revísala y vuelve a intentarlo.',
  'core.flows.busy': 'Otro cambio de esta cuenta está en curso.',
  'core.flows.stopped': 'El cambio se detuvo.',
  'core.flows.methodNotOffered': 'Este servidor no ofrece códigos de ese tipo.',
  'core.flows.nothingToReplace':
    'Los códigos que te envían no usan un secreto, así que no hay nada que reemplazar.',
  'core.flows.recoveryEmailWouldBeLost':
    'Reemplazar el secreto quitaría el correo de recuperación del chat, y Countersign no conoce su dirección. Desactiva el segundo paso y vuelve a activarlo con esa dirección.',
  'core.flows.earlierPending': 'Termina o deshaz antes el cambio anterior de esta cuenta.',
  'core.flows.destinationMissing':
    'El servidor no sabe adónde enviar los códigos de esta cuenta. Introduce un número de teléfono o una dirección de correo.',
  'core.flows.cannotUndoCodes':
    'Countersign no sabe qué códigos de respaldo son válidos. Termina el cambio para crear otros nuevos.',
  'core.flows.cannotUndoOn':
    'La autenticación de dos factores ya está activada, y desactivarla requiere algo más. {message} Termina el cambio en su lugar.',
  'core.flows.pending.status':
    'Todo está hecho. Countersign todavía tiene que comprobar que el servidor está de acuerdo.',
  'core.flows.pending.codeSent': 'Introduce el código que te enviaron.',
  'core.flows.pending.phone':
    'El secreto está guardado y espera a que tu teléfono también lo tenga.',
  'core.flows.pending.enrol':
    'El secreto está guardado, pero Countersign aún no sabe si el servidor activó la autenticación de dos factores.',
  'core.flows.pending.disable':
    'Countersign aún no sabe si el servidor desactivó la autenticación de dos factores.',
  'core.flows.pending.rotate':
    'El secreto se está reemplazando. Hasta que eso termine, puede que la autenticación de dos factores esté desactivada.',
  'core.flows.pending.regenerate':
    'Countersign aún no sabe si el servidor creó códigos de respaldo nuevos.',
  'core.flows.turnedOffElsewhere':
    'La autenticación de dos factores se desactivó mientras tanto. Su entrada está en la papelera.',
  'core.flows.offAlready':
    'El servidor ya había desactivado la autenticación de dos factores. Su entrada está en la papelera.',
  'core.flows.offSince':
    'La autenticación de dos factores está desactivada: el cambio se detuvo después de desactivar el secreto anterior. Vuelve a activarla.',
  'core.flows.onElsewhere':
    'La autenticación de dos factores se activó en otro lugar. Ninguna entrada de aquí genera sus códigos.',
  'core.flows.lostCodes':
    'Los códigos de respaldo se perdieron con una de las respuestas del servidor. Crea otros nuevos.',
  'core.flows.lostCodesForGood':
    'Los códigos de respaldo se perdieron con una de las respuestas del servidor. Para conseguir otros nuevos, reemplaza el secreto o desactiva y vuelve a activar la autenticación de dos factores.',
} as const satisfies Translated<typeof english>
