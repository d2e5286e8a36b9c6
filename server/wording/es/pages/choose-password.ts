import type { Translated } from '../../../../shared/wording/translated.ts'
import type { choosePassword as english } from '../../en/pages/choose-password.ts'

export const choosePassword = {
  'pages.choosePassword.title': 'Elige tu contraseña',
  'pages.choosePassword.about':
    'Tu contraseña de un solo uso funciona una sola vez. Úsala para elegir tu propia contraseña.',
  'pages.choosePassword.oneTimePassword': 'Contraseña de un solo uso',
  'pages.choosePassword.newPassword': 'Contraseña nueva',
  'pages.choosePassword.newPasswordHint': 'Al menos ocho caracteres. Cuanto más larga, mejor.',
  'pages.choosePassword.submit': 'Guardar contraseña',
} as const satisfies Translated<typeof english>
