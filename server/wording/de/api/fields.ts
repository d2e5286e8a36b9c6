import type { Translated } from '../../../../shared/wording/translated.ts'
import type { fields as english } from '../../en/api/fields.ts'

export const fields = {
  'api.fields.freshPassword':
    'Das Passwort des Kontos, wenn deine Anmeldung mehr als zehn Minuten zurückliegt.',
  'api.fields.shownOnce': 'Wird nur einmal angezeigt.',
  'api.fields.masked': 'Verdeckt.',
} as const satisfies Translated<typeof english>
