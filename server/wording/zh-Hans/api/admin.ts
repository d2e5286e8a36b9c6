import type { Translated } from '../../../../shared/wording/translated.ts'
import type { admin as english } from '../../en/api/admin.ts'

export const admin = {
  'api.admin.users': '列出用户及其双重验证的状态',
  'api.admin.reset': '移除用户的因素，并结束该用户的会话',
  'api.admin.audit': '列出发生过的事件，最新的在前',
} as const satisfies Translated<typeof english>
