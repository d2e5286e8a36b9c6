import type { Translated } from '../../../../shared/wording/translated.ts'
import type { fields as english } from '../../en/pages/fields.ts'

export const fields = {
  'pages.fields.email': 'E-mail',
  'pages.fields.password': 'Mot de passe',
  'pages.fields.code': 'Code',
  'pages.fields.backupCode': 'Code de secours',
} as const satisfies Translated<typeof english>
