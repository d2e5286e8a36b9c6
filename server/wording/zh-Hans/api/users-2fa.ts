import type { Translated } from '../../../../shared/wording/translated.ts'
import type { users2fa as english } from '../../en/api/users-2fa.ts'

export const users2fa = {
  'api.users2fa.login': '检查密码。随质询通过短信或邮件发送验证码',
  'api.users2fa.sendCode': '通过短信或邮件发送验证码',
  'api.users2fa.resendCode': '发送另一个验证码。取代之前的验证码',
  'api.users2fa.verify': '响应 temp_token 中的质询，或在登录后确认设置',
  'api.users2fa.status': '获取双重验证的状态',
  'api.users2fa.enable': '用密钥或通过短信、邮件发送的验证码开始设置。用 verify 确认',
  'api.users2fa.disable': '用密码和验证码关闭双重验证',
} as const satisfies Translated<typeof english>
