import type { unlock as english } from '../../en/page/unlock.ts'
import type { Translated } from '../../translated.ts'

export const unlock = {
  'unlock.title': '解锁验证码',
  'unlock.wait': '{seconds, plural, other {# 秒}}后可以重试。',
  'unlock.forgot': '忘记密码短语？使用恢复密钥',
} as const satisfies Translated<typeof english>
