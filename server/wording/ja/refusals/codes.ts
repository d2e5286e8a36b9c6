import type { Translated } from '../../../../shared/wording/translated.ts'
import type { codes as english } from '../../en/refusals/codes.ts'

export const codes = {
  'refusals.codes.missing': 'コードを入力してください。',
  'refusals.codes.giveOne': '{code}か{backupCode}のどちらかを送信してください。',
  'refusals.codes.wrong': 'このコードは正しくありません。',
  'refusals.codes.expired': 'このコードは有効期限が切れています。新しいコードを要求してください。',
  'refusals.codes.tooManyTries': '試行が多すぎます。しばらく待ってから、もう一度試してください。',
  'refusals.codes.tooManyRequests':
    '要求が多すぎます。しばらく待ってから、もう一度要求してください。',
  'refusals.codes.factorDisabled':
    '誤ったコードが何度も入力されました。バックアップコードを使うか、管理者に2要素認証のリセットを依頼してください。',
  'refusals.codes.noneToSend':
    '認証アプリは自分でコードを作成するため、送信するコードはありません。',
} as const satisfies Translated<typeof english>
