import type { Translated } from '../../../../shared/wording/translated.ts'
import type { fields as english } from '../../en/api/fields.ts'

export const fields = {
  'api.fields.freshPassword': 'アカウントのパスワード（サインインから10分以上たっている場合）。',
  'api.fields.shownOnce': '一度だけ表示されます。',
  'api.fields.masked': '伏せ字。',
} as const satisfies Translated<typeof english>
