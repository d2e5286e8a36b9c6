import type { Translated } from '../../../../shared/wording/translated.ts'
import type { choosePassword as english } from '../../en/pages/choose-password.ts'

export const choosePassword = {
  'pages.choosePassword.title': 'Wähle dein Passwort',
  'pages.choosePassword.about':
    'Dein Einmalpasswort funktioniert nur einmal. Lege damit ein eigenes Passwort fest.',
  'pages.choosePassword.oneTimePassword': 'Einmalpasswort',
  'pages.choosePassword.newPassword': 'Neues Passwort',
  'pages.choosePassword.newPasswordHint': 'Mindestens acht Zeichen. Je länger, desto besser.',
  'pages.choosePassword.submit': 'Passwort speichern',
} as const satisfies Translated<typeof english>
