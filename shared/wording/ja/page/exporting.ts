import type { exporting as english } from '../../en/page/exporting.ts'
import type { Translated } from '../../translated.ts'

export const exporting = {
  'exporting.title.choosing': 'エントリをエクスポート',
  'exporting.title.copying': '暗号化されたコピーを保存',
  'exporting.title.sealing': 'ファイルのパスワードを設定',
  'exporting.title.confirming': 'パスワードなしでエクスポートしますか？',
  'exporting.title.series': 'これらのQRコードを順番にスキャンしてください',
  'exporting.otherFormats': 'その他の形式',
  'exporting.loading': '読み込み中',
  'exporting.which': '対象のエントリ',
  'exporting.which.all': '{total, plural, =1 {1件のエントリ} other {#件すべてのエントリ}}',
  'exporting.which.some': '一部のエントリ',
  'exporting.which.selected': '{count, plural, other {一部のエントリ：#件を選択中}}',
  'exporting.find': 'エクスポートするエントリを検索',
  'exporting.find.placeholder': '名前またはタグで検索',
  'exporting.find.clear': 'クリア',
  'exporting.find.nothing': '一致するエントリはありません。',
  'exporting.entries': 'エクスポートするエントリ',
  'exporting.chooseEntries': 'エクスポートするエントリを選択してください。',
  'exporting.format': '形式',
  'exporting.encrypted': '暗号化',
  'exporting.copy': '暗号化されたCountersignのコピー',
  'exporting.copy.purpose':
    '新しいコンピューターへの移行に。保管庫全体を含み、リカバリーキーまたはパスフレーズで開きます。',
  'exporting.copy.wholeVault': '常に保管庫全体を含みます。',
  'exporting.copy.byKeyOrPassphrase':
    'エントリ、メモ、バックアップコード、アカウント、設定のすべてを1つの暗号化ファイルに保存します。リカバリーキーまたはパスフレーズで開きます。',
  'exporting.copy.byKey':
    'エントリ、メモ、バックアップコード、アカウント、設定のすべてを1つの暗号化ファイルに保存します。リカバリーキーで開きます。',
  'exporting.copy.save': 'コピーを保存',
  'exporting.purpose.aegisEncrypted':
    'Aegisとその他多くのアプリ用。自分で決めたパスワードで保護します。',
  'exporting.purpose.aegis': 'Aegisとその他多くのアプリ用。',
  'exporting.purpose.twofas': '2FASアプリ用。',
  'exporting.purpose.bitwarden': 'Bitwardenとその認証アプリ用。JSON形式です。',
  'exporting.purpose.cxf':
    'FIDOアライアンスの形式に対応したパスワードマネージャー用。バックアップコードと、この形式が対応していないコードは、カスタムフィールドに入ります。',
  'exporting.purpose.otpauthList':
    '1行に1つのセットアップリンクを記したテキストファイル。ほとんどのアプリで読み取れます。',
  'exporting.purpose.qrSeries': 'スマートフォンのアプリで順番にスキャンするQRコード。',
  'exporting.purpose.sheet': 'すべてのセットアップキーとQRコードを載せたページ。金庫での保管に。',
  'exporting.purpose.other': '.{extension}ファイル。',
  'exporting.leavesOut': '次の項目は含まれません：{parts}。',
  'exporting.part.pinned': 'ピン留めの状態',
  'exporting.part.tags': 'タグ',
  'exporting.part.secondTags': '2つ目以降のタグ',
  'exporting.part.notes': 'メモ',
  'exporting.part.websites': 'ウェブサイト',
  'exporting.part.backupCodes': 'バックアップコード',
  'exporting.part.pins': 'PIN',
  'exporting.outlook.all': '{count, plural, other {#件のエントリをエクスポートします。}}',
  'exporting.outlook.some':
    '{total, plural, other {#件中{count}件のエントリをエクスポートします。}}',
  'exporting.refused': '{count, plural, other {#件のエントリをエクスポートできません}}',
  'exporting.refused.list': 'エクスポートされないもの',
  'exporting.refused.entry': '<bdi>{name}</bdi>：{reason}',
  'exporting.sheet.way': '印刷または保存',
  'exporting.sheet.print': '印刷',
  'exporting.sheet.saveFile': 'ファイルとして保存',
  'exporting.sheet.advice':
    'このシートを持つ人は、同じコードを作成できます。鍵のかかる場所に保管してください。',
  'exporting.perCode': 'QRコードあたりのエントリ数',
  'exporting.perCode.usual': '1コードに{count}件：スキャンしやすい',
  'exporting.perCode.most': '1コードに{count}件：コードの数が少ない',
  'exporting.confirm.file':
    'このファイルは暗号化されません。手に入れた人は、以後すべてのコードを作成できます。共有フォルダーや同期フォルダーには置かず、不要になったら完全に削除してください。',
  'exporting.confirm.print':
    'このシートを見つけた人は、以後すべてのコードを作成できます。信頼できるプリンターを使い、紙は鍵のかかる場所に保管してください。',
  'exporting.confirm.codes':
    'このQRコードを見たり撮影したりした人は、以後すべてのコードを作成できます。だれにも見られていないことを確認してください。',
  'exporting.confirm.print.action': 'シートを印刷',
  'exporting.confirm.codes.action': 'QRコードを表示',
  'exporting.series.howTo':
    'Google Authenticatorで<strong>アカウントを移行</strong>、<strong>アカウントのインポート</strong>の順に選択し、スマートフォンを各コードにかざしてください。',
  'exporting.series.code': 'QRコード{number}/{total}',
  'exporting.series.place': '{number}/{total}',
  'exporting.series.previous': '前へ',
  'exporting.seal.password':
    '{format}ファイルを開く方法は、このパスワードだけです。Countersignには保存されません。',
  'exporting.seal.field': 'ファイルのパスワード',
  'exporting.saveFile': 'ファイルを保存',
  'exporting.saved': '{place}を保存しました。',
  'exporting.savedUnencrypted': '{place}を保存しました。不要になったら完全に削除してください。',
} as const satisfies Translated<typeof english>
