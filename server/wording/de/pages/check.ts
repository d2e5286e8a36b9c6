import type { Translated } from '../../../../shared/wording/translated.ts'
import type { check as english } from '../../en/pages/check.ts'

export const check = {
  'pages.check.title': 'Zwei-Faktor-Anmeldung',
  'pages.check.totp': 'Gib den sechsstelligen Code aus deiner Authenticator-App ein.',
  'pages.check.sms':
    'Gib den sechsstelligen Code ein, den wir an dein Telefon gesendet haben. Er läuft nach 10 Minuten ab.',
  'pages.check.email':
    'Gib den sechsstelligen Code aus unserer E-Mail ein. Er läuft nach 10 Minuten ab.',
  'pages.check.anyCode': 'Gib deinen sechsstelligen Code ein.',
  'pages.check.verify': 'Bestätigen',
  'pages.check.backup.open': 'Stattdessen einen Backup-Code verwenden',
  'pages.check.backup.hint':
    'Einer der zehn Codes, die du gespeichert hast. Jeder funktioniert einmal.',
  'pages.check.backup.use': 'Backup-Code verwenden',
  'pages.check.somebodyElse': 'Mit einem anderen Konto anmelden',
} as const satisfies Translated<typeof english>
