import type { Translated } from '../../../../shared/wording/translated.ts'
import type { system as english } from '../../en/refusals/system.ts'

export const system = {
  'refusals.system.internal': 'Algo salió mal en el servidor.',
  'refusals.system.busy': 'El servidor está ocupado. Vuelve a intentarlo dentro de un momento.',
  'refusals.system.noDatabase': 'No se puede acceder a la base de datos en este momento.',
  'refusals.system.noRedis': 'No se puede acceder a Redis en este momento.',
  'refusals.system.secretUnreadable': 'Un secreto guardado no se puede leer en este momento.',
  'refusals.system.emailNotSent': 'No se pudo enviar el correo.',
  'refusals.system.smsNotSent': 'No se pudo enviar el SMS.',
  'refusals.system.noEmail': 'El correo no está configurado en este servidor.',
  'refusals.system.noSms': 'Los SMS no están configurados en este servidor.',
} as const satisfies Translated<typeof english>
