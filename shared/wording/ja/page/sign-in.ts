import type { signIn as english } from '../../en/page/sign-in.ts'
import type { Translated } from '../../translated.ts'

export const signIn = {
  'signIn.passwordCorrect': 'パスワードは正しいです。次は第2要素です。',
  'signIn.asksFactor': 'パスワードは正しいです。次に、{account}の第2要素を入力してください。',
  'signIn.practiceAsksFactor':
    'パスワードは正しいです。次に、練習用サーバーの第2要素を入力してください。',
  'signIn.keepPassword': 'パスワードを保存',
  'signIn.keepPassword.hint':
    'Countersignが保管庫に保存します。保存しない場合、サインイン後に消去されます。',
  'signIn.signingIn': 'サインイン中',
  'signIn.signingInWithKept': '保管庫のパスワードでサインインしています。',
  'signIn.passwordInVault': 'パスワードは保管庫にあります。',
  'signIn.done': '{account}にサインインしました',
  'signIn.doneAutomatically': '{entry}のコードで{account}に自動的にサインインしました',
  'signIn.askedFromNow':
    'サインアウトしました。次回から、Countersignはコードを送信する前に確認します。',
} as const satisfies Translated<typeof english>
