import type { change as english } from '../../en/page/change.ts'
import type { Translated } from '../../translated.ts'

export const change = {
  'change.twoStepPassword': 'Contraseña del segundo paso',
  'change.twoStepPassword.own': 'La que elegiste para el chat',
  'change.twoStepPassword.new': 'El chat necesita su propia contraseña. Elígela ahora y anótala.',
  'change.edit.name': 'Nombre',
  'change.edit.address.hint':
    'Cámbiala si el servidor se ha trasladado. Una dirección nueva termina la sesión.',
  'change.edit.publicAuthorities': 'Volver a confiar en las autoridades de certificación públicas',
  'change.edit.saved': 'Guardado',
  'change.enrol.weaker':
    '{method, select, sms {Los códigos por SMS se pueden interceptar y necesitan conexión. Una aplicación de autenticación es más segura, si el servidor la acepta.} email {Los códigos por correo se pueden interceptar y necesitan conexión. Una aplicación de autenticación es más segura, si el servidor la acepta.} message {Los códigos por SMS o correo se pueden interceptar y necesitan conexión. Una aplicación de autenticación es más segura, si el servidor la acepta.} other {}}',
  'change.enrol.recoveryEmail': 'Correo de recuperación (opcional)',
  'change.enrol.recoveryEmail.hint':
    'Una forma de volver a entrar si pierdes la contraseña del segundo paso y los códigos',
  'change.enrol.phone': 'Número de teléfono (opcional)',
  'change.enrol.email': 'Dirección de correo (opcional)',
  'change.enrol.destination.hint':
    'Adónde se envían los códigos. Déjalo vacío para usar el de tu cuenta.',
  'change.done.on': 'La autenticación de dos factores está activada.',
  'change.done.off': 'La autenticación de dos factores está desactivada.',
  'change.done.regenerated': 'Tienes códigos de respaldo nuevos. Los anteriores ya no funcionan.',
  'change.done.rotated': 'La entrada tiene su secreto nuevo. El anterior está en la papelera.',
  'change.done.undone': 'El cambio se deshizo.',
  'change.done.backupCodes':
    '{count, plural, one {Hay # código de respaldo en tu bóveda.} many {Hay # de códigos de respaldo en tu bóveda.} other {Hay # códigos de respaldo en tu bóveda.}}',
  'change.done.backupCodes.hint': 'Guarda también una copia en papel, por si pierdes este equipo.',
  'change.done.showBackupCodes': 'Mostrar los códigos de respaldo',
  'change.steps': 'Pasos',
  'change.steps.starting': 'Empezando',
  'change.steps.begin': 'Pedir un secreto al servidor',
  'change.steps.store': 'Guardarlo en tu bóveda',
  'change.steps.scan': 'Esperar a tu teléfono',
  'change.steps.code': 'Esperar a que llegue el código',
  'change.steps.confirm': 'Confirmar con un código',
  'change.steps.turnOff': 'Desactivar la autenticación de dos factores',
  'change.steps.regenerate': 'Pedir códigos de respaldo nuevos',
  'change.steps.fileCodes': 'Guardar los códigos de respaldo en tu bóveda',
  'change.steps.status': 'Volver a comprobar la cuenta',
  'change.steps.trash': 'Mover el secreto anterior a la papelera',
  'change.steps.one':
    '{step}<hidden>: {state, select, waiting {en espera} doing {en curso} done {listo} failed {con error} other {}}</hidden>',
  'change.steps.waits':
    '{step}<hidden>: en curso</hidden> <wait>(código siguiente en {countdown})</wait>',
  'change.turnOff.intro': 'Después, solo la contraseña protege la cuenta.',
  'change.turnOff.introWithEntry':
    'Después, solo la contraseña protege la cuenta. Su entrada pasa a la papelera y se queda ahí 30 días.',
  'change.move.intro':
    'Countersign desactiva los códigos por mensaje y activa enseguida una aplicación de autenticación. Su secreto se guarda en tu bóveda.',
  'change.rotate.intro':
    'Countersign desactiva la autenticación de dos factores y la vuelve a activar con un secreto nuevo. La entrada conserva su nombre, su nota y sus etiquetas. Su secreto anterior pasa a la papelera, y los códigos de respaldo anteriores dejan de funcionar.',
  'change.regenerate.intro':
    'El servidor crea un juego nuevo, y todos los códigos de respaldo que tienes ahora dejan de funcionar.',
  'change.prove.intro': 'El servidor quiere asegurarse de que eres tú.',
  'change.link': 'Vincular',
  'change.link.intro':
    'Countersign usa los códigos de la entrada cuando el servidor pide el segundo factor de <bdi>{email}</bdi>.',
  'change.link.done': 'Vinculada',
  'change.unlink': 'Desvincular',
  'change.unlink.done': 'Desvinculada',
  'change.confirm': 'Confirmar',
  'change.recoverChat.intro':
    'Esto desactiva el segundo paso del chat, termina tus otras sesiones y mueve la entrada a la papelera.',
  'change.recoverChat.code': 'Código del correo',
  'change.recoverChat.done': 'El segundo paso del chat está desactivado',
  'change.remove.intro':
    'Esto quita <bdi>{account}</bdi> y su sesión de Countersign. En el servidor no cambia nada.',
  'change.remove.introWithEntry':
    'Esto quita <bdi>{account}</bdi> y su sesión de Countersign. En el servidor no cambia nada, y la entrada se queda con tus otros códigos.',
  'change.remove.backupCodes':
    'Sus códigos de respaldo también se eliminan. Imprímelos o guárdalos antes si la autenticación de dos factores sigue activada.',
  'change.remove.done': 'Cuenta quitada: {account}',
  'change.resync.introWithEntry':
    'Countersign envía dos códigos seguidos de la entrada vinculada. Así el servidor sabe cuánto difieren los relojes.',
  'change.resync.intro':
    'Escribe dos códigos seguidos. Así el servidor sabe cuánto difieren los relojes.',
  'change.resync.firstCode': 'Primer código',
  'change.resync.nextCode': 'El código siguiente',
  'change.resync.agrees': 'Los relojes coinciden, así que no había nada que corregir.',
  'change.resync.early':
    'Tu aplicación de autenticación va {count, plural, one {un código} many {# de códigos} other {# códigos}} por delante. El servidor ya lo tiene en cuenta.',
  'change.resync.late':
    'Tu aplicación de autenticación va {count, plural, one {un código} many {# de códigos} other {# códigos}} por detrás. El servidor ya lo tiene en cuenta.',
  'change.phone.intro':
    'El secreto está en tu bóveda. Escanea su código QR con la aplicación de autenticación de tu teléfono y continúa después aquí. Ambos generarán los mismos códigos.',
  'change.phone.show': 'Mostrar el código QR',
  'change.phone.qrCode': 'Código QR para tu teléfono',
  'change.phone.orType': 'O escribe esta clave en tu teléfono:',
  'change.phone.key': 'Clave de configuración',
  'change.phone.copiedKey': 'Clave de configuración copiada',
  'change.phone.copyKey': 'Copiar la clave',
  'change.phone.later': 'Más tarde',
  'change.verifyChat.intro': 'El chat se queda abierto media hora en esta sesión.',
  'change.verifyChat.done': 'El chat está abierto',
  'change.verifyChat.doneUntil': 'El chat está abierto hasta las {time}',
} as const satisfies Translated<typeof english>
