import type { Translated } from '../../../../shared/wording/translated.ts'
import type { setup as english } from '../../en/pages/setup.ts'

export const setup = {
  'pages.setup.title': 'Zwei-Faktor-Anmeldung einrichten',
  'pages.setup.about':
    'Nach deinem Passwort wird beim Anmelden auch ein Code aus einer Authenticator-App auf einem Gerät verlangt, das nur du hast. Ein durchgesickertes Passwort reicht dann nicht mehr zum Anmelden.',
  'pages.setup.step.add': 'Füge dieses Konto zu deiner Authenticator-App hinzu.',
  'pages.setup.step.confirm': 'Bestätige mit dem ersten Code, den sie anzeigt.',
  'pages.setup.step.save':
    'Speichere zehn Backup-Codes für den Fall, dass du dein Gerät verlierst.',
  'pages.setup.begin': 'Beginnen',
  'pages.setup.passwordHint':
    'Deine Anmeldung liegt eine Weile zurück. Gib dein Passwort noch einmal ein.',
  'pages.setup.addTitle': '1. Füge das Konto zu deiner App hinzu',
  'pages.setup.scan': 'Scanne diesen QR-Code mit deiner Authenticator-App.',
  'pages.setup.qrCode': 'QR-Code des Einrichtungsschlüssels darunter',
  'pages.setup.byHand': 'Oder gib diesen Schlüssel von Hand ein:',
  'pages.setup.parameters': 'Zeitbasiert, sechs Ziffern, alle 30 Sekunden.',
  'pages.setup.confirmTitle': '2. Bestätige mit einem Code',
  'pages.setup.codeHint': 'Die sechs Ziffern, die die App jetzt anzeigt.',
  'pages.setup.turnOn': 'Zwei-Faktor-Anmeldung aktivieren',
} as const satisfies Translated<typeof english>
