import type { Translated } from '../../../../shared/wording/translated.ts'
import type { sessions as english } from '../../en/refusals/sessions.ts'

export const sessions = {
  'refusals.sessions.signInFirst': '请先登录。',
  'refusals.sessions.over': '此会话已结束。请重新登录。',
  'refusals.sessions.badToken': '此令牌无效。',
  'refusals.sessions.otherUse': '此令牌不能用于此操作。',
  'refusals.sessions.signInExpired': '此登录耗时太久。请重新开始。',
  'refusals.sessions.signInOver': '此登录已结束。请重新开始。',
  'refusals.sessions.noSignIn': '没有登录在等待验证码。请先登录。',
  'refusals.sessions.passwordAgain': '距离上次登录已有一段时间。请输入账户密码，或重新登录。',
} as const satisfies Translated<typeof english>
