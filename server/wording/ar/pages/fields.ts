import type { Translated } from '../../../../shared/wording/translated.ts'
import type { fields as english } from '../../en/pages/fields.ts'

export const fields = {
  'pages.fields.email': 'بريد إلكتروني',
  'pages.fields.password': 'كلمة المرور',
  'pages.fields.code': 'الرمز',
  'pages.fields.backupCode': 'الرمز الاحتياطي',
} as const satisfies Translated<typeof english>
