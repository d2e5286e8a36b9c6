import type { Translated } from '../../../../shared/wording/translated.ts'
import type { users2fa as english } from '../../en/api/users-2fa.ts'

export const users2fa = {
  'api.users2fa.login':
    'Das Passwort prüfen. Sendet mit der Abfrage einen Code per SMS oder E-Mail',
  'api.users2fa.sendCode': 'Einen Code per SMS oder E-Mail senden',
  'api.users2fa.resendCode': 'Einen weiteren Code senden. Ersetzt den früheren',
  'api.users2fa.verify':
    'Die Abfrage in temp_token beantworten oder angemeldet die Einrichtung bestätigen',
  'api.users2fa.status': 'Den Stand der Zwei-Faktor-Anmeldung holen',
  'api.users2fa.enable':
    'Eine Einrichtung mit einem Geheimnis oder einem Code per SMS oder E-Mail beginnen. verify bestätigt sie',
  'api.users2fa.disable': 'Die Zwei-Faktor-Anmeldung mit dem Passwort und einem Code deaktivieren',
} as const satisfies Translated<typeof english>
