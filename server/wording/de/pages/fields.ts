import type { Translated } from '../../../../shared/wording/translated.ts'
import type { fields as english } from '../../en/pages/fields.ts'

export const fields = {
  'pages.fields.email': 'E-Mail',
  'pages.fields.password': 'Passwort',
  'pages.fields.code': 'Code',
  'pages.fields.backupCode': 'Backup-Code',
} as const satisfies Translated<typeof english>
