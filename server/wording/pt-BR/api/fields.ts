import type { Translated } from '../../../../shared/wording/translated.ts'
import type { fields as english } from '../../en/api/fields.ts'

export const fields = {
  'api.fields.freshPassword': 'A senha da conta, se você entrou há mais de dez minutos.',
  'api.fields.shownOnce': 'Mostrado só uma vez.',
  'api.fields.masked': 'Mascarado.',
} as const satisfies Translated<typeof english>
