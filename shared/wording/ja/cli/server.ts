import type { server as english } from '../../en/cli/server.ts'
import type { Translated } from '../../translated.ts'

export const server = {
  'cli.server.summary': '2要素認証のリファレンスサーバーを実行',
  'cli.server.description': '停止するまで、2要素認証のリファレンスサーバーを実行します。',
  'cli.server.option.db': 'SQLiteファイル、またはpostgres:// のURL',
  'cli.server.option.port': '待ち受けるポート',
  'cli.server.option.host': '待ち受けるアドレス',
  'cli.server.help.settings':
    '設定は環境変数で指定します：{variables}など。すべての変数はdocs/server.mdに記載されています。データベースは、--dbで指定したもの、なければDATABASE_URL、それもなければデータフォルダー内のファイルです。',
  'cli.server.listening': 'Countersignサーバーのアドレス：{url}',
  'cli.server.portTaken': 'ポート{port}は使用中です。別のポートを選んでください。',
  'cli.server.portNotAllowed': 'このシステムではポート{port}を使えません。',
  'cli.server.refused': '{reason}',
  'cli.server.badLogLevel': 'COUNTERSIGN_LOG_LEVELは次のいずれかでなければなりません：{levels}。',
  'cli.server.unchanged': '何も変更していません。',
  'cli.server.migrate.summary': 'データベースをこのバージョンに更新',
  'cli.server.migrate.description':
    'データベースのマイグレーションを実行します。2回実行しても問題ありません。',
  'cli.server.migrate.option.list': 'マイグレーションの一覧を表示し、適用済みのものに印を付ける',
  'cli.server.migrate.option.only': 'このマイグレーションと、それに必要なものを実行',
  'cli.server.migrate.option.rollback': 'このマイグレーションを取り消し、そのデータを完全に削除',
  'cli.server.migrate.option.verify': 'テーブル、列、行と、足りないものを表示',
  'cli.server.migrate.option.yes': 'データを完全に削除する前に確認しない',
  'cli.server.migrate.incomplete': '完了していないものがあります。',
  'cli.server.rotateKey.summary': '新しいマスターキーですべてのシークレットを暗号化',
  'cli.server.rotateKey.description':
    '新しいマスターキーですべてのシークレットを暗号化します。サーバーは実行したままでかまいません。',
  'cli.server.rotateKey.done':
    '現在のマスターキーで{count, plural, other {#個の値}}を暗号化しました。',
  'cli.server.seedDemo.summary': 'APIを試すためのユーザーを作成',
  'cli.server.seedDemo.description':
    'APIごとに3人のユーザーを作成し、サインインの方法を表示します。',
  'cli.server.seedDemo.notInProduction':
    'デモユーザーのパスワードは公開されているため、本番環境では作成できません。',
  'cli.server.seedDemo.column.api': 'API',
  'cli.server.seedDemo.column.factor': '第2要素',
  'cli.server.seedDemo.column.email': 'メールアドレス',
  'cli.server.seedDemo.column.password': 'パスワード',
  'cli.server.seedDemo.column.secret': '認証アプリ用のシークレット',
  'cli.server.seedDemo.factor':
    '{factor, select, off {なし} email {メールのコード} other {認証アプリ}}',
  'cli.server.seedDemo.signIn':
    'メールアドレスとパスワードによるサインインの方法は、APIごとに異なります。サーバーの /docs を参照してください。',
  'cli.server.seedDemo.outbox':
    'SMTP_URLが設定されていない間は、GET /dev/outbox でメールのコードを確認できます。',
  'cli.server.seedDemo.json': '--jsonを付けると、バックアップコードも出力されます。',
  'cli.server.makeAdmin.summary': '管理者を作成',
  'cli.server.makeAdmin.description':
    'ワンタイムパスワード付きの管理者アカウントを作成するか、既存のアカウントを管理者にします。',
  'cli.server.makeAdmin.argument.whom': '新しいメールアドレス、または既存のアカウントの番号',
  'cli.server.makeAdmin.option.yes': '既存のアカウントを管理者にする前に確認しない',
  'cli.server.makeAdmin.help.naming':
    'アカウントのメールアドレスは確認されていないため、ほかの人がそのアドレスで作成した可能性があります。そのため、アドレスを指定すると新しいアカウントが作成され、既存のアカウントは、いつからあるかを確認したうえで番号で指定します。管理機能を使えるのは、2要素認証をオンにした管理者だけです。',
  'cli.server.makeAdmin.help.json':
    '--jsonを付けた場合：{shape}。既存のアカウントの場合、最後のものはnullです。',
  'cli.server.makeAdmin.created': '{email}の管理者アカウント{id}を作成しました。',
  'cli.server.makeAdmin.oneTimePassword': 'ワンタイムパスワード（24時間有効）：{password}',
  'cli.server.makeAdmin.choosePassword':
    '新しいパスワードを決めるためにのみ使えます。サーバーの /auth/choose-password で設定してください。',
  'cli.server.makeAdmin.turnOn':
    'このアカウントの2要素認証をオンにすると、管理機能を使えるようになります。',
  'cli.server.makeAdmin.found':
    'アカウント{id}（{email}）は{moment} UTCからあります。2要素認証は{state, select, on {オン} other {オフ}}です。',
  'cli.server.makeAdmin.question': '管理者にしますか？',
  'cli.server.makeAdmin.promoted': '{email}が管理者になりました。',
  'cli.server.makeAdmin.taken':
    'アカウント{id}（{email}）は{moment} UTCからありますが、だれのアドレスかは確認されていません。正しいアカウントの場合は、`{command}` を実行してください。',
} as const satisfies Translated<typeof english>
