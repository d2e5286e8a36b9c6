import type { Translated } from '../../../../shared/wording/translated.ts'
import type { twoFactorAuth as english } from '../../en/api/two-factor-auth.ts'

export const twoFactorAuth = {
  'api.twoFactorAuth.login': 'パスワードを確認。次に求められるものにはverifyで応答',
  'api.twoFactorAuth.verify': 'コードでサインインを完了',
  'api.twoFactorAuth.backup': 'バックアップコードでサインインを完了',
  'api.twoFactorAuth.logout': 'このセッションを終了',
  'api.twoFactorAuth.status': '2要素認証の状態を取得',
  'api.twoFactorAuth.enable': '新しいシークレットとQRコードを取得。以前の設定は置き換え',
  'api.twoFactorAuth.confirm': '最初のコードで設定を確認。ほかのセッションは終了',
  'api.twoFactorAuth.disable': 'パスワードとコードで、2要素認証をオフにする',
} as const satisfies Translated<typeof english>
