import type { Translated } from '../../../../shared/wording/translated.ts'
import type { fields as english } from '../../en/api/fields.ts'

export const fields = {
  'api.fields.freshPassword':
    'Le mot de passe du compte, si votre connexion date de plus de dix minutes.',
  'api.fields.shownOnce': 'Affiché une seule fois.',
  'api.fields.masked': 'Masqué.',
} as const satisfies Translated<typeof english>
