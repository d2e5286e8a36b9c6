import type { Translated } from '../../../../shared/wording/translated.ts'
import type { fields as english } from '../../en/api/fields.ts'

export const fields = {
  'api.fields.freshPassword':
    'La contraseña de la cuenta, si iniciaste sesión hace más de diez minutos.',
  'api.fields.shownOnce': 'Se muestra una sola vez.',
  'api.fields.masked': 'Enmascarado.',
} as const satisfies Translated<typeof english>
