import type { prove as english } from '../../en/page/prove.ts'
import type { Translated } from '../../translated.ts'

export const prove = {
  'prove.secondFactor': '第二因素',
  'prove.way.entry': '保险库中的验证码',
  'prove.way.authenticator': '其他身份验证器的验证码',
  'prove.way.message':
    '{method, select, sms {短信验证码} email {邮件验证码} message {短信或邮件验证码} other {}}',
  'prove.way.filedBackupCode': '保险库中的下一个备用码（还剩 {left} 个）',
  'prove.way.backupCode': '输入备用码',
  'prove.backupCode': '备用码',
  'prove.backupCode.hint': '只能使用一次。空格、短横线和大小写均不影响。',
  'prove.entry.filledIn': '已填入 <bdi>{entry}</bdi> 的验证码。<anchor>使用其他条目</anchor>',
  'prove.entry.likely': '与此账户相似',
  'prove.entry.others': '所有其他条目',
  'prove.entry.willBeLinked': '它将关联到此账户',
  'prove.entry.none': '没有匹配的条目',
  'prove.waitsForCode': 'Countersign 从不重复发送同一个验证码，因此可能需要等待下一个。',
  'prove.send': '发送验证码',
  'prove.sendAgain': '再次发送',
  'prove.sent': '已发送验证码。',
  'prove.sentTo': '已将验证码发送至 {destination}。',
  'prove.stillValid': '之前发送的验证码仍然有效。',
  'prove.stillValidTo': '之前发送至 {destination} 的验证码仍然有效。',
  'prove.expires': '将在 {countdown} 后过期。',
  'prove.expired': '已过期。请重新发送。',
} as const satisfies Translated<typeof english>
