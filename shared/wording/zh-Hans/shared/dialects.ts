import type { dialects as english } from '../../en/shared/dialects.ts'
import type { Translated } from '../../translated.ts'

export const dialects = {
  'shared.dialects.authPages': '带表单的网页 (/auth)',
  'shared.dialects.authV1': '使用访问令牌的 JSON (/api/v1/auth)',
  'shared.dialects.betterAuth': '使用双重验证插件的 better-auth',
  'shared.dialects.chatTwoStep': '自带第二步验证的聊天 (/api/chat)',
  'shared.dialects.twoFactorAuth': '使用会话 Cookie 的 JSON (/2fa)',
  'shared.dialects.users2fa': '通过短信和邮件发送验证码的 JSON (/users)',
  'shared.dialects.other': '{id}',
} as const satisfies Translated<typeof english>
