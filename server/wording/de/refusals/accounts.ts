import type { Translated } from '../../../../shared/wording/translated.ts'
import type { accounts as english } from '../../en/refusals/accounts.ts'

export const accounts = {
  'refusals.accounts.noSuchUser': 'Diese Person gibt es nicht.',
  'refusals.accounts.noSuchNumber': 'Zu dieser Nummer gibt es niemanden.',
  'refusals.accounts.emailTaken': 'Es gibt schon ein Konto mit dieser E-Mail-Adresse.',
  'refusals.accounts.badEmail': 'Das ist keine E-Mail-Adresse.',
  'refusals.accounts.badPhone': 'Das ist keine Telefonnummer.',
  'refusals.accounts.badDisplayName': 'Ein Anzeigename muss 1 bis 255 Zeichen haben.',
  'refusals.accounts.weakPassword': 'Ein Passwort muss {least} bis {most} Zeichen haben.',
  'refusals.accounts.sameAsOneTime': 'Wähle ein anderes Passwort als das Einmalpasswort.',
  'refusals.accounts.notOneTime': 'Dieses Konto hat schon ein eigenes Passwort.',
  'refusals.accounts.invalidCredentials': 'E-Mail-Adresse oder Passwort ist falsch.',
  'refusals.accounts.wrongPassword': 'Das Passwort ist falsch.',
  'refusals.accounts.oneTimePassword':
    'Das ist ein Einmalpasswort. Wähle zuerst unter {path} ein eigenes Passwort.',
  'refusals.accounts.onlyAdministrators': 'Das ist nur in der Administration möglich.',
  'refusals.accounts.administratorWithoutFactor':
    'Für die Administration braucht es einen zweiten Faktor. Aktiviere zuerst die Zwei-Faktor-Anmeldung für dieses Konto.',
} as const satisfies Translated<typeof english>
