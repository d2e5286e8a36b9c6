import type { Translated } from '../../../../shared/wording/translated.ts'
import type { twoFactorAuth as english } from '../../en/api/two-factor-auth.ts'

export const twoFactorAuth = {
  'api.twoFactorAuth.login': '检查密码。接下来的要求用 verify 响应',
  'api.twoFactorAuth.verify': '用验证码完成登录',
  'api.twoFactorAuth.backup': '用备用码完成登录',
  'api.twoFactorAuth.logout': '结束此会话',
  'api.twoFactorAuth.status': '获取双重验证的状态',
  'api.twoFactorAuth.enable': '获取新的密钥及其二维码。取代之前的设置',
  'api.twoFactorAuth.confirm': '用第一个验证码确认设置。结束其他会话',
  'api.twoFactorAuth.disable': '用密码和验证码关闭双重验证',
} as const satisfies Translated<typeof english>
