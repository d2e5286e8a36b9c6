import type { accounts as english } from '../../en/core/accounts.ts'
import type { Translated } from '../../translated.ts'

export const accounts = {
  'core.accounts.otherAddress': 'Esa no es la dirección de correo de este usuario.',
  'core.accounts.noAdministration': 'Este tipo de servidor no tiene administración.',
  'core.accounts.noServerTime':
    'Countersign aún no conoce la hora de ningún servidor. Actualiza antes una cuenta.',
  'core.accounts.clockOffByADay': 'Ajusta el reloj de este equipo: se desvía más de un día.',
  'core.accounts.closing': 'Countersign se está cerrando.',
  'core.accounts.otherKindNow':
    'Ahora es otro tipo de servidor. Quita la cuenta aquí y vuelve a conectarla.',
  'core.accounts.entryTaken': 'Esta entrada pertenece a otra cuenta. Desvincúlala antes allí.',
  'core.accounts.clocksADayApart':
    'El reloj del servidor y el de este equipo difieren en más de un día. Ajusta el que esté mal.',
  'core.accounts.entryOfOtherKind':
    'Esta entrada no genera el tipo de códigos que piden los servidores.',
  'core.accounts.practiceHasNoAddress':
    'La dirección del servidor de práctica no se puede cambiar.',
  'core.accounts.changePending':
    'Un cambio de esta cuenta no se terminó. Termínalo o deshazlo antes.',
  'core.accounts.connectedAlready': 'Esta cuenta ya está conectada.',
  'core.accounts.noEntry': 'No hay ninguna entrada vinculada a esta cuenta.',
  'core.accounts.noBackupCodeLeft':
    'La bóveda no tiene ningún código de respaldo sin usar para esta cuenta.',
  'core.accounts.practiceName': 'Servidor de práctica',
  'core.accounts.answerLost': '{name}: la respuesta se perdió',
  'core.accounts.gone': 'Esta cuenta ya no está aquí.',
  'core.accounts.signInWaiting': 'Un inicio de sesión está esperando su código.',
  'core.accounts.tooMany': 'Puedes conectar como máximo {accounts, number} cuentas.',
  'core.accounts.passwordMissing': 'Introduce la contraseña.',
  'core.accounts.nothingToSend': 'Este servidor no puede enviar un código para eso.',
  'core.accounts.noSignInWaiting':
    'Ningún inicio de sesión está esperando un código. Vuelve a iniciar sesión.',
  'core.accounts.signInFirst': 'Inicia sesión antes en {name}.',
} as const satisfies Translated<typeof english>
