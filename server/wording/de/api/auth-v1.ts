import type { Translated } from '../../../../shared/wording/translated.ts'
import type { authV1 as english } from '../../en/api/auth-v1.ts'

export const authV1 = {
  'api.authV1.inCookie': 'Kommt mit ?cookies=1 stattdessen als Cookie.',
  'api.authV1.register': 'Ein Konto anlegen',
  'api.authV1.choosePassword': 'Ein Einmalpasswort durch ein eigenes ersetzen',
  'api.authV1.changePassword':
    'Das Passwort ändern und alle anderen Sitzungen und die Tokens zum Synchronisieren beenden',
  'api.authV1.login':
    'Das Passwort prüfen. Antwortet mit Tokens oder einer Abfrage des zweiten Faktors',
  'api.authV1.verify': 'Die Abfrage mit einem Code oder Backup-Code beantworten',
  'api.authV1.csrf': 'Das x-csrf-token für unsichere Anfragen mit Cookies holen',
  'api.authV1.logout': 'Diese Sitzung beenden',
  'api.authV1.status': 'Den Stand der Zwei-Faktor-Anmeldung holen',
  'api.authV1.setup':
    'Ein neues Geheimnis und Backup-Codes holen. Ersetzt eine frühere Einrichtung',
  'api.authV1.enable': 'Die Einrichtung mit ihrem ersten Code bestätigen. Beendet andere Sitzungen',
  'api.authV1.disable':
    'Die Zwei-Faktor-Anmeldung mit dem Passwort und einem Code oder Backup-Code deaktivieren',
  'api.authV1.backupCodes': 'Einen neuen Satz Backup-Codes holen. Ersetzt den früheren',
  'api.authV1.resync':
    'Mit zwei aufeinanderfolgenden Codes auf die Uhr einer Authenticator-App einstellen',
  'api.authV1.drift': 'Schritte von 30 Sekunden, Gerät minus Server',
} as const satisfies Translated<typeof english>
