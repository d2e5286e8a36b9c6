import type { Translated } from '../../../../shared/wording/translated.ts'
import type { fields as english } from '../../en/pages/fields.ts'

export const fields = {
  'pages.fields.email': '电子邮件',
  'pages.fields.password': '密码',
  'pages.fields.code': '验证码',
  'pages.fields.backupCode': '备用码',
} as const satisfies Translated<typeof english>
