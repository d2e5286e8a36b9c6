import type { Translated } from '../../../../shared/wording/translated.ts'
import type { code as english } from '../../en/messages/code.ts'

export const code = {
  'messages.code.subject': '{issuer} 验证码',
  'messages.code.enrol':
    '{code} 是你在 {issuer} 设置双重验证的验证码。{count, plural, other {# 分钟}}内有效。如果不是你请求的，可能有人知道你的密码，请更改密码。',
  'messages.code.signIn':
    '{code} 是你登录 {issuer} 的验证码。{count, plural, other {# 分钟}}内有效。如果不是你请求的，可能有人知道你的密码，请更改密码。',
  'messages.code.change':
    '{code} 是你在 {issuer} 更改双重验证的验证码。{count, plural, other {# 分钟}}内有效。如果不是你请求的，可能有人知道你的密码，请更改密码。',
  'messages.code.recover':
    '{code} 是你在 {issuer} 关闭聊天第二步验证的验证码。{count, plural, other {# 分钟}}内有效。如果不是你请求的，可能有人知道你的密码，请更改密码。',
} as const satisfies Translated<typeof english>
