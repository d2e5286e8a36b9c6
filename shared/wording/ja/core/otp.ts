import type { otp as english } from '../../en/core/otp.ts'
import type { Translated } from '../../translated.ts'

export const otp = {
  'core.otp.pinMissing': 'PINがありません。PINがないとコードを作成できません。',
  'core.otp.counterBased':
    'カウンターベース（HOTP）のエントリには、特定の時刻のコードがありません。',
  'core.otp.badMoment': '時刻は1970年からのミリ秒で指定してください。',
  'core.otp.timeBased':
    'カウンターに対応するコードがあるのは、カウンターベース（HOTP）のエントリだけです。',
} as const satisfies Translated<typeof english>
