import type { otp as english } from '../../en/core/otp.ts'
import type { Translated } from '../../translated.ts'

export const otp = {
  'core.otp.pinMissing': '缺少 PIN。没有它就没有验证码。',
  'core.otp.counterBased': '基于计数器 (HOTP) 的条目没有对应某个时间点的验证码。',
  'core.otp.badMoment': '时间必须是自 1970 年起的毫秒数。',
  'core.otp.timeBased': '只有基于计数器 (HOTP) 的条目才有对应某个计数器值的验证码。',
} as const satisfies Translated<typeof english>
