import type { Translated } from '../../../../shared/wording/translated.ts'
import type { fields as english } from '../../en/api/fields.ts'

export const fields = {
  'api.fields.freshPassword': '账户的密码（如果登录已超过十分钟）。',
  'api.fields.shownOnce': '只显示一次。',
  'api.fields.masked': '已遮盖。',
} as const satisfies Translated<typeof english>
