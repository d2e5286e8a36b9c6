import type { sync as english } from '../../en/cli/sync.ts'
import type { Translated } from '../../translated.ts'

export const sync = {
  'cli.sync.summary': '複数のコンピューターで同じ保管庫を使う',
  'cli.sync.description':
    'フォルダー、WebDAV、S3互換ストレージ、Countersignサーバーなど、すべてのコンピューターから使える場所を介して、複数のコンピューターで同じ保管庫を使います。そこに置かれるものはすべて暗号化されます。',
  'cli.sync.help.places':
    '場所には、Syncthing、Nextcloud、Dropbox、iCloud Driveで同期しているフォルダー、ネットワーク共有、USBドライブ、WebDAVフォルダーやCountersignサーバーのhttps:// アドレス、またはs3://bucket/prefixを指定できます。もう一方のコンピューターでは `countersign sync join` を実行してください。ペアリング用テキストとパスワードは、プロンプト、標準入力、または自分だけが読み取れるファイルから読み取られ、コマンドラインからは読み取られません。',
  'cli.sync.help.json':
    '--jsonを付けると、時刻はUNIX時間（秒）に、状態はsame、waiting、unreachable、attentionのいずれかになります。',
  'cli.sync.setup.summary': 'このコンピューターで開始するか、新しいペアリング用テキストを表示',
  'cli.sync.setup.description':
    '指定した場所を介したこの保管庫の同期を開始し、別のコンピューター用のペアリング用テキストを表示します。場所を省くと、新しいペアリング用テキストを表示します。別の場所を指定すると、そこに移ります。',
  'cli.sync.setup.argument.place': 'フォルダー、https:// アドレス、またはs3://bucket/prefix',
  'cli.sync.place.option.user': 'ユーザー名、メールアドレス、またはアクセスキーID',
  'cli.sync.place.option.passwordStdin': 'パスワードまたはシークレットキーを標準入力から読み取る',
  'cli.sync.place.option.passwordFile': '自分だけが読み取れるこのファイルから読み取る',
  'cli.sync.place.option.endpoint': 'S3互換ストレージのhttps:// アドレス（AWS以外の場合）',
  'cli.sync.place.option.region': 'バケットのリージョン。省略時はus-east-1',
  'cli.sync.place.option.bucketInHost': 'エンドポイントのホスト名にバケットが含まれる',
  'cli.sync.place.option.ca': 'このPEMファイルの認証局を信頼する',
  'cli.sync.place.user':
    '{kind, select, s3 {アクセスキーID： } server {メールアドレス： } other {ユーザー名： }}',
  'cli.sync.place.password':
    '{kind, select, s3 {{name}のシークレットアクセスキー：} other {{name}のパスワード：}}',
  'cli.sync.place.code': '2要素認証のコード：',
  'cli.sync.place.noTerminal':
    'ターミナルで実行するか、--userと、--password-stdinまたは--password-fileを付けてください。',
  'cli.sync.place.noUser': '何も入力されませんでした。',
  'cli.sync.place.emptyPassword': 'パスワードが空です。',
  'cli.sync.place.stdinTwice':
    '標準入力から読み取れるのは、パスフレーズとパスワードのどちらか一方だけです。パスワードには--password-fileを使ってください。',
  'cli.sync.place.badBucket':
    's3://bucket/prefixを入力し、--regionでリージョンを、AWS以外の場合は--endpointでアドレスを指定してください。',
  'cli.sync.setup.done':
    'もう一方のコンピューターで `countersign sync join` を実行し、このペアリング用テキストを入力してください。10分間有効です：',
  'cli.sync.setup.next':
    'もう一方のコンピューターに番号が表示されたら、ここでその番号を付けて `countersign sync accept` を実行してください。',
  'cli.sync.join.summary': '別のコンピューターの保管庫に参加',
  'cli.sync.join.description':
    '別のコンピューターの保管庫に参加します。ここに保管庫がある場合は、両方が統合されます。',
  'cli.sync.join.option.place':
    'このコンピューターから見た場所（ペアリング用テキストと異なる場合）',
  'cli.sync.join.option.stdin': 'ペアリング用テキストを標準入力から読み取る',
  'cli.sync.join.prompt': 'ペアリング用テキスト：',
  'cli.sync.join.noTerminal':
    'ターミナルで実行するか、--stdinを付けて、ペアリング用テキストを標準入力に渡してください。',
  'cli.sync.join.done':
    'もう一方のコンピューターで `countersign sync accept {check}` を実行してから、ここで `countersign sync now` を実行してください。',
  'cli.sync.accept.summary': '番号を表示しているコンピューターを承認',
  'cli.sync.accept.description':
    'この番号を表示しているコンピューターを承認します。この保管庫の内容がすべて渡されます。',
  'cli.sync.accept.argument.check': 'もう一方のコンピューターに表示されている6桁の番号',
  'cli.sync.accept.done':
    'コンピューターを承認しました。そのコンピューターで `countersign sync now` を実行してください。',
  'cli.sync.now.summary': '今すぐ変更をやり取り',
  'cli.sync.now.description':
    'ほかのコンピューターの変更を読み取って統合し、ほかに足りないものを書き込みます。',
  'cli.sync.now.counts': '{received, number}件を受信、{sent, number}件を送信しました。',
  'cli.sync.status.summary': '現在の状況を表示',
  'cli.sync.status.description':
    'コンピューター同士が同期する場所、すべて送受信されたかどうか、確認が必要なことを表示します。',
  'cli.sync.status.off': 'この保管庫は、このコンピューターだけのものです。',
  'cli.sync.status.place': '場所：{place}',
  'cli.sync.status.waiting': 'まだ送信されていない変更が{waiting, plural, other {#件}}あります。',
  'cli.sync.status.asking':
    '{name}が参加を希望し、{check}を表示しています。その画面の番号と一致する場合は、`countersign sync accept {check}` を実行してください。',
  'cli.sync.state':
    '{state, select, same {すべて最新です。} waiting {別のコンピューター、または変更の送信を待っています。} unreachable {場所に接続できません。保管庫は変わっていません。} other {確認が必要なことがあります。}}',
  'cli.sync.kept':
    '{what, select, deleted {{name}は、あるコンピューターで削除され、別のコンピューターで変更されました。変更後のものがゴミ箱にあります。} purged {{name}は、あるコンピューターで完全に削除され、別のコンピューターでシークレットが新しくなりました。新しいシークレットのものがゴミ箱にあります。} other {2台のコンピューターで{name}のシークレットが新しくなりました。あとのものが使用中で、もう一方はゴミ箱にあります。}}',
  'cli.sync.devices.summary': 'コンピューターの一覧を表示',
  'cli.sync.devices.description': 'この保管庫を共有しているコンピューターの一覧を表示します。',
  'cli.sync.devices.state':
    '{state, select, removed {削除済み} thisOne {このコンピューター} other {}}',
  'cli.sync.leave.summary': 'このコンピューターの同期をやめる',
  'cli.sync.leave.description':
    'このコンピューターの同期をやめます。保管庫はそのまま残り、ほかのコンピューターは同期を続けます。',
  'cli.sync.leave.option.yes': '同期をやめる前に確認しない',
  'cli.sync.leave.question':
    'この保管庫は、ほかのコンピューターと同期しなくなります。再び同期するには、もう一度参加してください。',
  'cli.sync.leave.done':
    'この保管庫は、このコンピューターだけのものになりました。内容は変更していません。',
  'cli.sync.remove.summary': 'コンピューターを削除',
  'cli.sync.remove.description':
    'コンピューターを削除します。今あるものはそのコンピューターに残りますが、以後に書き込まれるものは読み取れなくなります。',
  'cli.sync.remove.argument.device': 'コンピューターのIDまたは名前',
  'cli.sync.remove.option.yes': '削除する前に確認しない',
  'cli.sync.remove.question':
    '{name}は新しい内容を読み取れなくなります。今知っているシークレットは、すべて知られたままです。',
  'cli.sync.remove.severalSo':
    'この名前のコンピューターが複数あります。代わりにIDを使ってください。',
  'cli.sync.remove.unchanged': '何も変更していません。',
  'cli.sync.remove.done':
    '{name}を削除しました。紛失したり盗まれたりした場合は、知られているシークレットを交換してください。',
} as const satisfies Translated<typeof english>
