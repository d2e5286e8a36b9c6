import type { Translated } from '../../../../shared/wording/translated.ts'
import type { fields as english } from '../../en/pages/fields.ts'

export const fields = {
  'pages.fields.email': 'E-mail',
  'pages.fields.password': 'Senha',
  'pages.fields.code': 'Código',
  'pages.fields.backupCode': 'Código de backup',
} as const satisfies Translated<typeof english>
