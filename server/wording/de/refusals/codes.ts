import type { Translated } from '../../../../shared/wording/translated.ts'
import type { codes as english } from '../../en/refusals/codes.ts'

export const codes = {
  'refusals.codes.missing': 'Gib einen Code ein.',
  'refusals.codes.giveOne': 'Sende entweder {code} oder {backupCode}.',
  'refusals.codes.wrong': 'Dieser Code ist falsch.',
  'refusals.codes.expired': 'Dieser Code ist abgelaufen. Fordere einen neuen an.',
  'refusals.codes.tooManyTries': 'Zu viele Versuche. Warte, bevor du es erneut versuchst.',
  'refusals.codes.tooManyRequests':
    'Du hast das zu oft angefordert. Warte vor der nächsten Anforderung.',
  'refusals.codes.factorDisabled':
    'Zu viele falsche Codes. Verwende einen Backup-Code oder bitte die Administration, die Zwei-Faktor-Anmeldung zurückzusetzen.',
  'refusals.codes.noneToSend':
    'Eine Authenticator-App erzeugt ihre Codes selbst, deshalb gibt es keinen zu senden.',
} as const satisfies Translated<typeof english>
