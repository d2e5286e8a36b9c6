import type { Translated } from '../../../../shared/wording/translated.ts'
import type { twoFactor as english } from '../../en/refusals/two-factor.ts'

export const twoFactor = {
  'refusals.twoFactor.alreadyOn': '2要素認証はすでにオンです。',
  'refusals.twoFactor.off': '2要素認証はオフです。',
  'refusals.twoFactor.notPending': 'コードの入力を待っている設定はありません。',
  'refusals.twoFactor.noDestination': 'コードの送信先を入力してください。',
  'refusals.twoFactor.notYours': 'この設定はほかの人のものです。',
  'refusals.twoFactor.chatClosed': 'チャットには、先に第2ステップが必要です。',
  'refusals.twoFactor.noRecoveryEmail': '回復用のメールアドレスが設定されていません。',
} as const satisfies Translated<typeof english>
