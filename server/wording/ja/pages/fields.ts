import type { Translated } from '../../../../shared/wording/translated.ts'
import type { fields as english } from '../../en/pages/fields.ts'

export const fields = {
  'pages.fields.email': 'メールアドレス',
  'pages.fields.password': 'パスワード',
  'pages.fields.code': 'コード',
  'pages.fields.backupCode': 'バックアップコード',
} as const satisfies Translated<typeof english>
