import type { checkServer as english } from '../../en/cli/check-server.ts'
import type { Translated } from '../../translated.ts'

export const checkServer = {
  'cli.checkServer.summary': 'サーバーの2要素認証が正しく動作するか検査',
  'cli.checkServer.description':
    'サーバーが2要素認証のルールを守っているかどうかを外部から検査します。',
  'cli.checkServer.argument.url': 'サーバーのアドレス',
  'cli.checkServer.option.dialect': 'サーバーが対応しているAPI',
  'cli.checkServer.option.user': '検査に使うアカウントのメールアドレス',
  'cli.checkServer.option.passwordStdin': 'アカウントのパスワードを標準入力の1行目から読み取る',
  'cli.checkServer.help.account':
    'サーバーの開発者向けの機能です。2要素認証がオフのテスト用アカウントを使ってください。検査では2要素認証をオンにし、正しいコード、誤ったコード、使用済みのコードを試してから、再びオフにします。コードを送信するサーバーからは、1、2通送信されます。保管庫は不要で、開かれることもありません。',
  'cli.checkServer.help.time':
    '検査には数分かかります。その大半は、次のコードや、試行回数を制限するサーバー（最大20分）の待ち時間です。Ctrl+Cを押すと、アカウントを元に戻してから検査を停止します。',
  'cli.checkServer.help.exitCodes':
    '終了コード：すべてのルールが守られているか省略された場合は0、守られていないルールがある場合は1、検査を実行できなかった場合は2。',
  'cli.checkServer.stopped': '停止しました。',
  'cli.checkServer.password.prompt': 'アカウントのパスワード：',
  'cli.checkServer.password.noTerminal':
    'アカウントのパスワードが必要です。ターミナルで実行するか、--password-stdinを付けてください。',
  'cli.checkServer.trying': '検査中：{check}',
  'cli.checkServer.restoring': 'アカウントを元に戻しています',
  'cli.checkServer.signingIn': 'サインイン中',
  'cli.checkServer.waiting': '{seconds, number}秒待機',
  'cli.checkServer.broken': '{count, plural, other {#個のルールが守られていません。}}',
} as const satisfies Translated<typeof english>
