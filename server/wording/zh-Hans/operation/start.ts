import type { Translated } from '../../../../shared/wording/translated.ts'
import type { start as english } from '../../en/operation/start.ts'

export const start = {
  'operation.start.openOutbox':
    '其他电脑可能会访问到此地址，而邮件验证码会进入开发发件箱。请设置 {smtpUrl} 或 {production}，或在 {loopback} 上提供服务。',
} as const satisfies Translated<typeof english>
