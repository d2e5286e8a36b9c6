import type { Translated } from '../../../../shared/wording/translated.ts'
import type { authV1 as english } from '../../en/api/auth-v1.ts'

export const authV1 = {
  'api.authV1.inCookie': '?cookies=1を付けると、代わりにCookieとして設定されます。',
  'api.authV1.register': 'アカウントを作成',
  'api.authV1.choosePassword': 'ワンタイムパスワードを自分のパスワードに置き換え',
  'api.authV1.changePassword': 'パスワードを変更し、他のすべてのセッションと同期用トークンを終了',
  'api.authV1.login': 'パスワードを確認し、トークンまたは第2要素のチャレンジを返す',
  'api.authV1.verify': 'コードまたはバックアップコードでチャレンジに応答',
  'api.authV1.csrf': 'Cookieを使う安全でないリクエスト用のx-csrf-tokenを取得',
  'api.authV1.logout': 'このセッションを終了',
  'api.authV1.status': '2要素認証の状態を取得',
  'api.authV1.setup': '新しいシークレットとバックアップコードを取得。以前の設定は置き換え',
  'api.authV1.enable': '最初のコードで設定を確認。ほかのセッションは終了',
  'api.authV1.disable': 'パスワードと、コードまたはバックアップコードで、2要素認証をオフにする',
  'api.authV1.backupCodes': '新しいバックアップコード一式を取得。以前のものは置き換え',
  'api.authV1.resync': '連続する2つのコードで、認証アプリの時計のずれに対応',
  'api.authV1.drift': '30秒単位のステップ数（デバイスからサーバーを引いた値）',
} as const satisfies Translated<typeof english>
