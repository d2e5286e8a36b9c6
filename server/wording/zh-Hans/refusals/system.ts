import type { Translated } from '../../../../shared/wording/translated.ts'
import type { system as english } from '../../en/refusals/system.ts'

export const system = {
  'refusals.system.internal': '服务器出现问题。',
  'refusals.system.busy': '服务器正忙。请稍后重试。',
  'refusals.system.noDatabase': '目前无法连接数据库。',
  'refusals.system.noRedis': '目前无法连接 Redis。',
  'refusals.system.secretUnreadable': '目前无法读取一个已存储的密钥。',
  'refusals.system.emailNotSent': '无法发送邮件。',
  'refusals.system.smsNotSent': '无法发送短信。',
  'refusals.system.noEmail': '此服务器未设置邮件。',
  'refusals.system.noSms': '此服务器未设置短信。',
} as const satisfies Translated<typeof english>
