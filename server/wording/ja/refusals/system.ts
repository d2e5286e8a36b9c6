import type { Translated } from '../../../../shared/wording/translated.ts'
import type { system as english } from '../../en/refusals/system.ts'

export const system = {
  'refusals.system.internal': 'サーバーで問題が起きました。',
  'refusals.system.busy': 'サーバーが混み合っています。しばらくしてから、もう一度試してください。',
  'refusals.system.noDatabase': '現在、データベースに接続できません。',
  'refusals.system.noRedis': '現在、Redisに接続できません。',
  'refusals.system.secretUnreadable': '現在、保存されているシークレットを読み取れません。',
  'refusals.system.emailNotSent': 'メールを送信できませんでした。',
  'refusals.system.smsNotSent': 'SMSを送信できませんでした。',
  'refusals.system.noEmail': 'このサーバーではメールが設定されていません。',
  'refusals.system.noSms': 'このサーバーではSMSが設定されていません。',
} as const satisfies Translated<typeof english>
