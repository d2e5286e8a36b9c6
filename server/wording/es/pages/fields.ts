import type { Translated } from '../../../../shared/wording/translated.ts'
import type { fields as english } from '../../en/pages/fields.ts'

export const fields = {
  'pages.fields.email': 'Correo',
  'pages.fields.password': 'Contraseña',
  'pages.fields.code': 'Código',
  'pages.fields.backupCode': 'Código de respaldo',
} as const satisfies Translated<typeof english>
