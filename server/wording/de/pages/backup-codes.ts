import type { Translated } from '../../../../shared/wording/translated.ts'
import type { backupCodes as english } from '../../en/pages/backup-codes.ts'

export const backupCodes = {
  'pages.backupCodes.title': 'Backup-Codes',
  'pages.backupCodes.left':
    '<b>{count} von {total}</b> {count, plural, one {Backup-Code ist übrig} other {Backup-Codes sind übrig}}.',
  'pages.backupCodes.low': 'Deine Backup-Codes gehen zur Neige. Erstelle neue.',
  'pages.backupCodes.shownOnce':
    'Codes werden nur einmal angezeigt, wenn sie erstellt werden. Wir bewahren nur auf, was wir brauchen, um sie wiederzuerkennen.',
  'pages.backupCodes.make': 'Neue Codes erstellen',
  'pages.backupCodes.replaces': 'Deine bisherigen Codes funktionieren dann nicht mehr.',
  'pages.backupCodes.sendCode': 'Zuerst Code senden',
  'pages.backupCodes.sentHint': 'Der Code, den wir dir gesendet haben.',
  'pages.backupCodes.appHint': 'Aus deiner Authenticator-App.',
  'pages.backupCodes.back': 'Zurück zu den Einstellungen',
  'pages.backupCodes.fresh.title': 'Speichere deine Backup-Codes',
  'pages.backupCodes.fresh.about':
    'Mit jedem dieser Codes kannst du dich einmal anmelden, wenn du dein Gerät nicht zur Hand hast. <b>Sie werden nicht noch einmal angezeigt</b>, also drucke sie aus oder bewahre sie in einem Passwortmanager auf.',
  'pages.backupCodes.fresh.saved': 'Ich habe sie gespeichert',
} as const satisfies Translated<typeof english>
