import type { Translated } from '../../../../shared/wording/translated.ts'
import type { disable as english } from '../../en/pages/disable.ts'

export const disable = {
  'pages.disable.title': 'Zwei-Faktor-Anmeldung deaktivieren?',
  'pages.disable.about':
    'Dann schützt nur noch dein Passwort dieses Konto, und deine Backup-Codes funktionieren nicht mehr.',
  'pages.disable.appHint': 'Aus deiner Authenticator-App, oder ein Backup-Code.',
  'pages.disable.sentHint': 'Der Code, den wir dir gesendet haben, oder ein Backup-Code.',
  'pages.disable.submit': 'Zwei-Faktor-Anmeldung deaktivieren',
  'pages.disable.keep': 'Aktiviert lassen',
} as const satisfies Translated<typeof english>
