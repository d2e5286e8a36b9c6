import type { unlock as english } from '../../en/page/unlock.ts'
import type { Translated } from '../../translated.ts'

export const unlock = {
  'unlock.title': 'Desbloquea tus códigos',
  'unlock.wait':
    'Podrás volver a intentarlo en {seconds, plural, one {# segundo} many {# de segundos} other {# segundos}}.',
  'unlock.forgot': '¿Olvidaste la frase de contraseña? Usa la clave de recuperación',
} as const satisfies Translated<typeof english>
