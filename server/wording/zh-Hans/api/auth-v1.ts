import type { Translated } from '../../../../shared/wording/translated.ts'
import type { authV1 as english } from '../../en/api/auth-v1.ts'

export const authV1 = {
  'api.authV1.inCookie': '使用 ?cookies=1 时，改为设置为 Cookie。',
  'api.authV1.register': '创建账户',
  'api.authV1.choosePassword': '将一次性密码替换为自己的密码',
  'api.authV1.changePassword': '更改密码，并结束所有其他会话和同步令牌',
  'api.authV1.login': '检查密码。返回令牌，或第二因素的质询',
  'api.authV1.verify': '用验证码或备用码响应质询',
  'api.authV1.csrf': '获取 x-csrf-token，用于使用 Cookie 的不安全请求',
  'api.authV1.logout': '结束此会话',
  'api.authV1.status': '获取双重验证的状态',
  'api.authV1.setup': '获取新的密钥和备用码。取代之前的设置',
  'api.authV1.enable': '用第一个验证码确认设置。结束其他会话',
  'api.authV1.disable': '用密码以及验证码或备用码关闭双重验证',
  'api.authV1.backupCodes': '获取一组新的备用码。取代之前的一组',
  'api.authV1.resync': '用两个连续的验证码适应身份验证器的时钟',
  'api.authV1.drift': '以 30 秒为一步，设备减去服务器',
} as const satisfies Translated<typeof english>
