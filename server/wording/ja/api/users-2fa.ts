import type { Translated } from '../../../../shared/wording/translated.ts'
import type { users2fa as english } from '../../en/api/users-2fa.ts'

export const users2fa = {
  'api.users2fa.login': 'パスワードを確認。チャレンジとともにSMSまたはメールでコードを送信',
  'api.users2fa.sendCode': 'SMSまたはメールでコードを送信',
  'api.users2fa.resendCode': '別のコードを送信。以前のものは置き換え',
  'api.users2fa.verify': 'temp_tokenのチャレンジに応答。サインイン中の場合は設定を確認',
  'api.users2fa.status': '2要素認証の状態を取得',
  'api.users2fa.enable': 'シークレット、またはSMSかメールのコードで設定を開始。verifyで確認',
  'api.users2fa.disable': 'パスワードとコードで、2要素認証をオフにする',
} as const satisfies Translated<typeof english>
