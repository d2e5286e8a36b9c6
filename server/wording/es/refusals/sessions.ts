import type { Translated } from '../../../../shared/wording/translated.ts'
import type { sessions as english } from '../../en/refusals/sessions.ts'

export const sessions = {
  'refusals.sessions.signInFirst': 'Inicia sesión antes.',
  'refusals.sessions.over': 'Esta sesión ha terminado. Vuelve a iniciar sesión.',
  'refusals.sessions.badToken': 'Este token no es válido.',
  'refusals.sessions.otherUse': 'Este token no se puede usar para esto.',
  'refusals.sessions.signInExpired': 'Este inicio de sesión tardó demasiado. Empieza de nuevo.',
  'refusals.sessions.signInOver': 'Este inicio de sesión ha terminado. Empieza de nuevo.',
  'refusals.sessions.noSignIn':
    'Ningún inicio de sesión está esperando un código. Inicia sesión antes.',
  'refusals.sessions.passwordAgain':
    'Iniciaste sesión hace un rato. Introduce la contraseña de tu cuenta o vuelve a iniciar sesión.',
} as const satisfies Translated<typeof english>
