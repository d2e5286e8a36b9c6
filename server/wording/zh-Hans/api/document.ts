import type { Translated } from '../../../../shared/wording/translated.ts'
import type { document as english } from '../../en/api/document.ts'

export const document = {
  'api.document.title': 'Countersign 参考服务器',
  'api.document.about':
    '一项服务、五种 API 的双重验证。每次拒绝的响应都是 \'{\'"error": \'{\'"code", "message"\'}}\'。时间采用 UTC 的 ISO 8601 格式。Bearer 令牌来自 auth-v1 或 users-2fa 的登录；two-factor-auth 使用会话 Cookie。',
  'api.document.durations': '从请求到响应结束的时间。',
  'api.document.refusals': '被拒绝的请求，按拒绝代码分类。',
} as const satisfies Translated<typeof english>
