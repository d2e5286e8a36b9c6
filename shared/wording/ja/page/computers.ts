import type { computers as english } from '../../en/page/computers.ts'
import type { Translated } from '../../translated.ts'

export const computers = {
  'computers.title': 'ほかのコンピューター',
  'computers.off': '同じコードをほかのコンピューターでも',
  'computers.off.hint':
    'すでに同期しているフォルダー、WebDAV、S3、または自分のサーバーを介して、コンピューター同士が同期します。すべて暗号化されてからこのコンピューターを離れ、どのコンピューターもオフラインで使えます。アカウントは必要ありません。',
  'computers.setUp': '設定する',
  'computers.join': '別のコンピューターの同期に参加',
  'computers.state':
    '{state, select, same {すべてのコンピューターで同じ内容です} waiting {{count, plural, =0 {別のコンピューターを待っています} other {#件の変更が待機中です}}} unreachable {{kind, select, folder {フォルダーに接続できません} server {サーバーに接続できません} s3 {バケットに接続できません} other {WebDAVフォルダーに接続できません}}} attention {確認が必要です} unknown {変更を確認しています} other {もう一方のコンピューターでの承認を待っています}}',
  'computers.state.short':
    '{state, select, same {すべて同じ} waiting {{count, plural, =0 {待機中} other {#件の変更が待機中}}} unreachable {同期できません} attention {要確認} unknown {変更を確認中} other {参加中}}',
  'computers.sign': 'ほかのコンピューター：{state}',
  'computers.removedHere':
    'このコンピューターは、別のコンピューターから削除されました。今あるものは残りますが、変更のやり取りは行われません。再び保管庫を共有するには、同期をやめてから、別のコンピューターの同期に参加してください。',
  'computers.loading': '読み込み中',
  'computers.meeting': '変更をやり取りしています…',
  'computers.lastMet': '最終同期：{age}。',
  'computers.neverMet': 'まだ同期していません。',
  'computers.lastNews':
    '{received, plural, =0 {{sent, plural, =0 {新しい変更はありませんでした。} other {#件の変更を送信しました。}}} other {{sent, plural, =0 {{received, number}件の変更を受信しました。} other {{received, number}件の変更を受信し、{sent, number}件を送信しました。}}}}',
  'computers.lastNews.at': '最後の変更（{age}）：{news}',
  'computers.nextTry': 'あと{countdown}で再試行します。',
  'computers.now': '今すぐ同期',
  'computers.now.done': 'ほかのコンピューターと同期しました。{news}',
  'computers.now.stopped': '停止しました。失われたものはありません。残りは次回やり取りします。',
  'computers.place':
    '{kind, select, folder {フォルダー} webdav {WebDAV} s3 {S3ストレージ} other {自分のサーバー}}',
  'computers.place.change': '変更',
  'computers.place.change.hint':
    'ほかのコンピューターでも変更が必要です。元の場所には新しい変更が届かなくなります。',
  'computers.leave': '同期をやめる',
  'computers.leave.title': 'このコンピューターの同期をやめますか？',
  'computers.leave.text':
    '今あるものはすべてこのコンピューターに残ります。変更はほかのコンピューターに送られなくなり、ほかのコンピューターの変更も届かなくなります。あとで再び参加できます。',
  'computers.leave.done': 'この保管庫は、このコンピューターだけのものになりました。',
  'computers.computers.another': '別のコンピューター',
  'computers.computers.add': 'コンピューターを追加',
  'computers.computers.add.hint':
    'もう一方のコンピューターで読み取るペアリングコードを表示します。',
  'computers.computer.system':
    '{system, select, linux {Linux} darwin {macOS} win32 {Windows} other {その他のシステム}}',
  'computers.computer.about.thisOne':
    '{system, select, linux {Linux、このコンピューター} darwin {macOS、このコンピューター} win32 {Windows、このコンピューター} other {このコンピューター}}',
  'computers.computer.about.seen':
    '{system, select, linux {Linux、最終同期：{age}} darwin {macOS、最終同期：{age}} win32 {Windows、最終同期：{age}} other {最終同期：{age}}}',
  'computers.computer.about.notSeen':
    '{system, select, linux {Linux、まだ同期していません} darwin {macOS、まだ同期していません} win32 {Windows、まだ同期していません} other {まだ同期していません}}',
  'computers.computer.remove': '{name}を削除',
  'computers.computer.knows': '知っていた内容',
  'computers.computer.knowsNamed': '{name}が知っていた内容',
  'computers.removed.count': '{count, plural, other {削除したコンピューター#台}}',
  'computers.remove.title': '{name}を削除しますか？',
  'computers.remove.text':
    '今後の変更は読み取れなくなります。今持っているコードは残り、遠隔で消去することはできません。',
  'computers.remove.lost':
    '紛失したり盗まれたりした場合は、知られているシークレットを交換してください。次にその一覧が表示されます。',
  'computers.remove.confirm': 'コンピューターを削除',
  'computers.remove.done': '{name}を削除しました。',
  'computers.known.title': '{name}が知っていた内容',
  'computers.known.text':
    '{name}を使える人は、各サービスでシークレットを交換するまで、これらのエントリのコードを作成できます。一緒に保管しているバックアップコードも知られています。交換すると、この一覧から消えます。',
  'computers.known.none': '{name}が知っていたもので、まだ使われているものはありません。',
  'computers.known.loading': '知っていた内容を調べています',
  'computers.known.atServer': 'シークレットを交換する',
  'computers.known.atServerNamed': '{name}のシークレットを交換する',
  'computers.known.openNamed': '{name}を開く',
  'computers.known.byHand':
    'ここにアカウントのないエントリの場合：Webサイトで2要素認証をいったんオフにしてから再びオンにし、新しいセットアップコードを追加して、エントリの置き換えを選択してください。',
  'computers.known.list': '{name}が知っていたエントリ',
  'computers.asking': '{name}が参加を希望しています',
  'computers.asking.text':
    'そのコンピューターには番号が表示されています。この番号と一致する場合だけ承認してください。承認すると、この保管庫の内容がすべて渡されます。',
  'computers.asking.check': '両方のコンピューターに表示される番号',
  'computers.accept': '承認',
  'computers.refuse': '拒否',
  'computers.accepted': '{name}を承認しました。',
  'computers.refused': '拒否しました。このペアリングコードではもう参加できません。',
  'computers.kept.text':
    '{what, select, secret {2台のコンピューターで{name}のシークレットが新しくなりました。一方は使用中で、もう一方はゴミ箱にあります。サインインする場所で両方のコードを試してください。} deleted {{name}は、あるコンピューターで削除され、別のコンピューターで変更されました。変更後のものがゴミ箱にあります。} other {{name}は、あるコンピューターで完全に削除され、別のコンピューターでシークレットが新しくなりました。新しいシークレットのものがゴミ箱にあります。}}',
  'computers.kept.gone': 'なくなったエントリ',
  'computers.kept.side':
    '{what, select, used {使用中} aside {ゴミ箱にあります} deleted {ゴミ箱に移動} edited {変更} purged {完全に削除} other {新しいシークレット}}',
  'computers.kept.by': '{computer}、{moment}',
  'computers.kept.byThisOne': 'このコンピューター、{moment}',
  'computers.kept.byUnknown': 'なくなったコンピューター、{moment}',
  'computers.kept.openEntry': 'エントリを開く',
  'computers.kept.openTrash': 'ゴミ箱を開く',
  'computers.kept.dismiss': '了解',
  'computers.kept.dismissNamed': '了解：{name}',
  'computers.where.title': 'コンピューター同士が同期する場所',
  'computers.where.intro':
    'すべてのコンピューターから使える場所を選択してください。そこに置かれるのは暗号化されたファイルだけです。',
  'computers.where.folder': 'フォルダー',
  'computers.where.folder.hint':
    'Syncthing、Nextcloud、Dropbox、iCloud Driveで同期しているフォルダー、ネットワーク共有、またはUSBドライブ',
  'computers.where.webdav': 'WebDAV',
  'computers.where.webdav.hint': 'Nextcloud、ownCloudなど。専用プログラムは不要です',
  'computers.where.s3': 'S3ストレージ',
  'computers.where.s3.hint': 'AWS、MinIO、Backblaze、Cloudflareなど',
  'computers.where.server': '自分のサーバー',
  'computers.where.server.hint': '自分または信頼できる人が運用するCountersignサーバー',
  'computers.where.folderPath': 'フォルダーのパス',
  'computers.where.folderPath.hint': 'フルパス。既存のフォルダーを指定してください。',
  'computers.where.pick': 'フォルダーを選択',
  'computers.where.picked': 'フォルダー：<bdi>{folder}</bdi>',
  'computers.where.url.webdav': 'フォルダーのWebDAVアドレス',
  'computers.where.url.server': 'サーバーのアドレス',
  'computers.where.endpoint': 'エンドポイント',
  'computers.where.region': 'リージョン（任意）',
  'computers.where.bucket': 'バケット',
  'computers.where.prefix': 'バケット内のフォルダー（任意）',
  'computers.where.pathStyle': 'バケットをパスに含める',
  'computers.where.pathStyle.hint':
    'MinIOや、自分で運用するほとんどのサーバーで必要です。AWSでは不要です。',
  'computers.where.user': 'ユーザー名',
  'computers.where.appPassword': 'パスワードまたはアプリパスワード',
  'computers.where.appPassword.hint':
    'アカウントで2要素認証を使っている場合は、そこでアプリパスワードを作成してください。',
  'computers.where.accessKey': 'アクセスキーID',
  'computers.where.secretKey': 'シークレットアクセスキー',
  'computers.where.email': 'メールアドレス',
  'computers.where.code': '2要素認証のコード（オンの場合）',
  'computers.where.login.kept': '保管庫に保存され、この場所にのみ送信されます。',
  'computers.where.test': 'テスト',
  'computers.where.test.good':
    '{others, plural, =0 {この場所は読み書きできます。} other {この場所は読み書きできます。すでに#台のコンピューターがあります。}}',
  'computers.where.othersThere':
    'それらが自分のコンピューターの場合は、これを閉じて、代わりに「別のコンピューターの同期に参加」を選択してください。',
  'computers.pairing.title': 'コンピューターを追加',
  'computers.pairing.steps':
    'もう一方のコンピューターでCountersignを開き、<b>別のコンピューターでCountersignを使っている</b>を選択するか、<b>設定</b>の<b>ほかのコンピューター</b>で<b>別のコンピューターの同期に参加</b>を選択してください。',
  'computers.pairing.show': 'ペアリングコードを表示',
  'computers.pairing.hidden':
    'だれにも見られていないことを確認してください。このコードを持つ人は参加を申し込めます。',
  'computers.pairing.qr': 'ペアリングコードのQRコード',
  'computers.pairing.tooLong':
    'アドレスが長すぎてQRコードにできません。代わりにペアリング用テキストをコピーしてください。',
  'computers.pairing.text': 'ペアリング用テキスト',
  'computers.pairing.copy': 'ペアリング用テキストをコピー',
  'computers.pairing.copied': 'ペアリング用テキストをコピーしました',
  'computers.pairing.validFor': '有効期限まであと{countdown}',
  'computers.pairing.over': 'このコードは無効になりました。',
  'computers.pairing.new': '新しいコードを表示',
  'computers.pairing.waiting':
    'もう一方のコンピューターを待っています。このウィンドウを開いたままにしてください。',
  'computers.pairing.look': '今すぐ確認',
  'computers.join.title': '別のコンピューターの同期に参加',
  'computers.join.howTo':
    'コードのあるコンピューターで、<b>設定</b>の<b>ほかのコンピューター</b>を開き、<b>コンピューターを追加</b>を選択してください。QRコードとテキストが表示されます。',
  'computers.join.merges': '両方の保管庫が統合されます。この保管庫の内容は失われません。',
  'computers.join.picture': '画像を選択',
  'computers.join.camera': 'カメラでスキャン',
  'computers.join.paste': 'ここに画像を貼り付けることもできます。',
  'computers.join.reading': 'ペアリングコードを探しています',
  'computers.join.noCode': 'この画像にはペアリングコードがありません。',
  'computers.join.notPairing':
    'これはペアリングコードではありません。エントリを設定するコードの場合は、追加ボタンで追加してください。',
  'computers.join.reaching': '共有フォルダーを探しています',
  'computers.join.place': 'コンピューター同士は<bdi>{address}</bdi>で同期します。',
  'computers.join.folder':
    'もう一方のコンピューターが使っているフォルダーは、そこでは<bdi>{path}</bdi>です。このコンピューターでの場所を選択してください。',
  'computers.join.login':
    'コンピューター同士は<bdi>{address}</bdi>で同期します。ここでもサインインしてください。',
  'computers.join.address.hint':
    'このコンピューターから見たサーバーのアドレスが異なる場合に変更します。',
  'computers.join.ask': '参加を申し込む',
  'computers.join.check': 'この番号を見比べてください',
  'computers.join.check.text':
    'もう一方のコンピューターに、このコンピューターの番号が表示されます。同じ番号の場合は、そちらで承認してください。異なる場合は拒否してください。',
  'computers.join.waiting': 'もう一方のコンピューターでの承認を待っています',
  'computers.join.over':
    'このコンピューターが承認される前に、ペアリングコードの期限が切れました。もう一方のコンピューターで新しいコードを表示し、もう一度参加してください。',
  'computers.join.again': 'もう一度参加',
  'computers.join.cancel': '参加をやめる',
  'computers.join.done':
    'コードがそろいました。今後、このコンピューターともう一方のコンピューターは同じ内容に保たれます。',
} as const satisfies Translated<typeof english>
