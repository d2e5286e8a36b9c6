import type { Translated } from '../../../../shared/wording/translated.ts'
import type { settings as english } from '../../en/pages/settings.ts'

export const settings = {
  'pages.settings.title': 'Zwei-Faktor-Einstellungen',
  'pages.settings.off': '<badge>Aus</badge> Nur dein Passwort schützt dieses Konto.',
  'pages.settings.turnOn': 'Zwei-Faktor-Anmeldung aktivieren',
  'pages.settings.on':
    '<badge>An</badge> Zum Anmelden braucht es dein Passwort und einen zweiten Faktor.',
  'pages.settings.low': 'Deine Backup-Codes gehen zur Neige. Erstelle neue.',
  'pages.settings.method': 'Methode',
  'pages.settings.method.totp': 'Authenticator-App',
  'pages.settings.method.sms': 'SMS (weniger sicher als eine Authenticator-App)',
  'pages.settings.method.email': 'E-Mail (weniger sicher als eine Authenticator-App)',
  'pages.settings.since': 'Aktiv seit',
  'pages.settings.lastVerified': 'Zuletzt bestätigt',
  'pages.settings.never': 'Noch nie',
  'pages.settings.backupCodes': 'Backup-Codes',
  'pages.settings.backupCodesLeft': 'noch {count}',
  'pages.settings.turnOff': 'Zwei-Faktor-Anmeldung deaktivieren …',
} as const satisfies Translated<typeof english>
