import type { accountPage as english } from '../../en/page/account-page.ts'
import type { Translated } from '../../translated.ts'

export const accountPage = {
  'accountPage.showToPhone': 'Configurar un teléfono',
  'accountPage.chat.title': 'Chat',
  'accountPage.chat.session': 'Esta sesión',
  'accountPage.chat.asking': 'Consultando al servidor…',
  'accountPage.chat.unprotected':
    'El segundo paso está desactivado: cualquiera que sepa la contraseña puede abrir el chat.',
  'accountPage.chat.closed': 'Cerrado hasta que verifiques tu segundo paso.',
  'accountPage.chat.open': 'Abierto.',
  'accountPage.chat.openUntil': 'Abierto hasta las {time}.',
  'accountPage.chat.recovery': 'Recuperación',
  'accountPage.chat.recovery.none':
    'No hay ningún correo de recuperación. Si pierdes tus códigos, no podrás volver a entrar.',
  'accountPage.chat.recovery.hint':
    'Un código enviado a {email} te permite desactivar el segundo paso.',
  'accountPage.chat.recover': 'Recuperar por correo',
  'accountPage.turnOn.totp.hint': 'Countersign genera los códigos aquí, incluso sin conexión.',
  'accountPage.turnOn.message.hint':
    'Menos seguro: los mensajes se pueden interceptar, y necesitas conexión para recibirlos.',
  'accountPage.turnOn.sms': 'Activar por SMS',
  'accountPage.turnOn.email': 'Activar por correo',
  'accountPage.turnOn.message': 'Activar por mensaje',
  'accountPage.turnOn.phone': 'También en un teléfono',
  'accountPage.entry.none': 'Aún no hay ninguna entrada vinculada a esta cuenta.',
  'accountPage.entry.show': 'Mostrar la entrada',
  'accountPage.entry.link': 'Vincular una entrada',
  'accountPage.entry.linkAnother': 'Vincular otra',
  'accountPage.backupCodes.unknown': 'El servidor no dice cuántos quedan.',
  'accountPage.backupCodes.left': 'Quedan en el servidor: {left}',
  'accountPage.backupCodes.add': 'Añadir códigos',
  'accountPage.secret': 'Secreto',
  'accountPage.secret.hint':
    'Reemplázalo si alguien puede haberlo visto o si perdiste un teléfono.',
  'accountPage.authenticator.hint':
    'Más seguro que los códigos por mensaje: Countersign genera los códigos aquí.',
  'accountPage.refusedCodes': '¿Códigos rechazados?',
  'accountPage.refusedCodes.hint':
    'Dos códigos seguidos le muestran al servidor cuánto difieren los relojes.',
  'accountPage.turnOff.hint': 'Después, solo la contraseña protege la cuenta.',
  'accountPage.remove.name': 'Esta cuenta',
  'accountPage.remove.hint': 'La quita de Countersign. En el servidor no cambia nada.',
  'accountPage.remove': 'Quitar la cuenta',
  'accountPage.server.title': 'Servidor',
  'accountPage.server.local': 'En este equipo',
  'accountPage.server.ownAuthority': '{kind} · con su propia autoridad de certificación',
  'accountPage.administration': 'Administración',
  'accountPage.administration.hint':
    'Puedes ver los usuarios de este servidor y restablecer su autenticación de dos factores.',
  'accountPage.administration.open': 'Usuarios y registro',
  'accountPage.signIn.title': 'Inicio de sesión',
  'accountPage.signIn.session': 'Sesión',
  'accountPage.signIn.signedIn': 'Sesión iniciada.',
  'accountPage.signIn.signedOut': 'Sin sesión iniciada.',
  'accountPage.signIn.automatic': 'Enviar el código automáticamente',
  'accountPage.signIn.automatic.hint':
    'Cuando el servidor pide un segundo factor, Countersign envía el código de la entrada vinculada.',
  'accountPage.signIn.passwordKept':
    'Guardada en tu bóveda. Cuando termina una sesión, Countersign inicia otra automáticamente.',
  'accountPage.signIn.passwordNotKept':
    'No guardada. Puedes guardarla la próxima vez que inicies sesión.',
  'accountPage.signIn.forgetPassword': 'Olvidar la contraseña',
} as const satisfies Translated<typeof english>
