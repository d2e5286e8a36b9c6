import type { accountPage as english } from '../../en/page/account-page.ts'
import type { Translated } from '../../translated.ts'

export const accountPage = {
  'accountPage.showToPhone': 'スマートフォンを設定',
  'accountPage.chat.title': 'チャット',
  'accountPage.chat.session': 'このセッション',
  'accountPage.chat.asking': 'サーバーに問い合わせ中…',
  'accountPage.chat.unprotected':
    '第2ステップがオフです。パスワードを知っている人はだれでもチャットを開けます。',
  'accountPage.chat.closed': '第2ステップを確認するまで閉じています。',
  'accountPage.chat.open': '開いています。',
  'accountPage.chat.openUntil': '{time}まで開いています。',
  'accountPage.chat.recovery': '回復',
  'accountPage.chat.recovery.none':
    '回復用のメールアドレスが設定されていません。コードをなくすと、チャットに入れなくなります。',
  'accountPage.chat.recovery.hint': '{email}に送られるコードで、第2ステップをオフにできます。',
  'accountPage.chat.recover': 'メールで回復',
  'accountPage.turnOn.totp.hint': 'オフラインのときも、Countersignがここでコードを作成します。',
  'accountPage.turnOn.message.hint':
    '安全性が低い方法です。メッセージは傍受されるおそれがあり、受け取るには通信環境が必要です。',
  'accountPage.turnOn.sms': 'SMSでオンにする',
  'accountPage.turnOn.email': 'メールでオンにする',
  'accountPage.turnOn.message': 'メッセージでオンにする',
  'accountPage.turnOn.phone': 'スマートフォンでも使う',
  'accountPage.entry.none': 'このアカウントにリンクされたエントリはまだありません。',
  'accountPage.entry.show': 'エントリを表示',
  'accountPage.entry.link': 'エントリをリンク',
  'accountPage.entry.linkAnother': '別のエントリをリンク',
  'accountPage.backupCodes.unknown': 'サーバーは残りの数を公開していません。',
  'accountPage.backupCodes.left': 'サーバー上の残り：{left}個',
  'accountPage.backupCodes.add': 'コードを追加',
  'accountPage.secret': 'シークレット',
  'accountPage.secret.hint':
    'だれかに見られた可能性があるときや、スマートフォンをなくしたときは、交換してください。',
  'accountPage.authenticator.hint':
    'メッセージで届くコードより安全です。Countersignがここでコードを作成します。',
  'accountPage.refusedCodes': 'コードが拒否されますか？',
  'accountPage.refusedCodes.hint': '連続する2つのコードで、時計のずれがサーバーに伝わります。',
  'accountPage.turnOff.hint': 'オフにすると、アカウントを守るのはパスワードだけになります。',
  'accountPage.remove.name': 'このアカウント',
  'accountPage.remove.hint': 'Countersignから削除します。サーバー上では何も変わりません。',
  'accountPage.remove': 'アカウントを削除',
  'accountPage.server.title': 'サーバー',
  'accountPage.server.local': 'このコンピューター上',
  'accountPage.server.ownAuthority': '{kind}・独自の認証局を使用',
  'accountPage.administration': '管理',
  'accountPage.administration.hint':
    'このサーバーのユーザーを表示し、2要素認証をリセットできます。',
  'accountPage.administration.open': 'ユーザーとログ',
  'accountPage.signIn.title': 'サインイン',
  'accountPage.signIn.session': 'セッション',
  'accountPage.signIn.signedIn': 'サインインしています。',
  'accountPage.signIn.signedOut': 'サインインしていません。',
  'accountPage.signIn.automatic': 'コードを自動的に送信',
  'accountPage.signIn.automatic.hint':
    'サーバーが第2要素を求めると、リンクされたエントリのコードをCountersignが送信します。',
  'accountPage.signIn.passwordKept':
    '保管庫に保存されています。セッションが終わると、Countersignが自動的にサインインし直します。',
  'accountPage.signIn.passwordNotKept': '保存されていません。次回のサインイン時に保存できます。',
  'accountPage.signIn.forgetPassword': 'パスワードを消去',
} as const satisfies Translated<typeof english>
