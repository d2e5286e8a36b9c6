import type { Translated } from '../../../../shared/wording/translated.ts'
import type { twoFactorAuth as english } from '../../en/api/two-factor-auth.ts'

export const twoFactorAuth = {
  'api.twoFactorAuth.login': 'Das Passwort prüfen. Was danach gefragt wird, beantwortet verify',
  'api.twoFactorAuth.verify': 'Die Anmeldung mit einem Code abschließen',
  'api.twoFactorAuth.backup': 'Die Anmeldung mit einem Backup-Code abschließen',
  'api.twoFactorAuth.logout': 'Diese Sitzung beenden',
  'api.twoFactorAuth.status': 'Den Stand der Zwei-Faktor-Anmeldung holen',
  'api.twoFactorAuth.enable':
    'Ein neues Geheimnis und seinen QR-Code holen. Ersetzt eine frühere Einrichtung',
  'api.twoFactorAuth.confirm':
    'Die Einrichtung mit ihrem ersten Code bestätigen. Beendet andere Sitzungen',
  'api.twoFactorAuth.disable':
    'Die Zwei-Faktor-Anmeldung mit dem Passwort und einem Code deaktivieren',
} as const satisfies Translated<typeof english>
