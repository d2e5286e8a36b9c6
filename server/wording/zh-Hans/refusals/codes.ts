import type { Translated } from '../../../../shared/wording/translated.ts'
import type { codes as english } from '../../en/refusals/codes.ts'

export const codes = {
  'refusals.codes.missing': '请输入验证码。',
  'refusals.codes.giveOne': '请发送 {code} 或 {backupCode} 之一。',
  'refusals.codes.wrong': '此验证码不正确。',
  'refusals.codes.expired': '此验证码已过期。请重新请求。',
  'refusals.codes.tooManyTries': '尝试次数过多。请稍等再试。',
  'refusals.codes.tooManyRequests': '请求过于频繁。请稍等再请求。',
  'refusals.codes.factorDisabled': '输错验证码次数过多。请使用备用码，或让管理员重置双重验证。',
  'refusals.codes.noneToSend': '身份验证器应用会自行生成验证码，因此没有可发送的。',
} as const satisfies Translated<typeof english>
