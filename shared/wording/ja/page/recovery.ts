import type { recovery as english } from '../../en/page/recovery.ts'
import type { Translated } from '../../translated.ts'

export const recovery = {
  'recovery.backup': 'バックアップ',
  'recovery.backup.hint': '新しい順',
  'recovery.backup.otherFile': '別のファイル',
  'recovery.file': 'バックアップファイル',
  'recovery.file.hint': '同期フォルダー内のファイル、または保存した暗号化されたコピー',
  'recovery.comeBack.warning':
    'リカバリーキーまたはパスフレーズがないと、Countersignの開発者を含め、だれもバックアップを開けません。',
  'recovery.key.ofDay': '{day}に作成したリカバリーキーで開きます。',
  'recovery.key.former': '以前のリカバリーキーで開きます。',
  'recovery.lastGood.none': '成功したバックアップはまだありません。',
  'recovery.lastGood': '最後に成功したバックアップ：{age}。',
  'recovery.newFile.title': 'コードを暗号化ファイルに保管',
  'recovery.newFile.hint':
    '<bdi>{filePath}</bdi>に空の保管庫を作成します。キーチェーンにあるものはそのまま残ります。',
  'recovery.newFile.create': '作成',
  'recovery.looking': 'バックアップを探しています',
  'recovery.comeBack.show': '元に戻す手順を順番に見る',
  'recovery.passphrase': 'リカバリーキー、または当時のパスフレーズ',
  'recovery.place': 'コードの保存先',
  'recovery.place.keychain': 'キーチェーン',
  'recovery.newPassphrase.optional': '新しいパスフレーズ（任意）',
  'recovery.entries': '{count, plural, other {#件のエントリ}}',
  'recovery.folder.own': '専用フォルダー',
  'recovery.folder.second': '2つ目のフォルダー',
  'recovery.folder.both': '両方のフォルダー',
  'recovery.forgotten': 'パスフレーズを忘れた場合',
  'recovery.forgotten.lockScreen': 'ロック画面で「{label}」を選択します。',
  'recovery.forgotten.type': 'シートに書いたリカバリーキーを入力します。',
  'recovery.forgotten.choose': '新しいパスフレーズを決めます。',
  'recovery.lost': 'キーチェーンまたは保管庫のファイルを失った場合',
  'recovery.lost.tryAgain':
    'システムのキーチェーンのロックを解除するか、ファイルのあるディスクを接続して、「{label}」を選択します。',
  'recovery.lost.restore': '解決しない場合は、「{label}」を選択し、最新のバックアップを選びます。',
  'recovery.lost.type':
    'シートに書いたリカバリーキーを入力し、コードを暗号化ファイルに保管することを選びます。',
  'recovery.newComputer': '新しいコンピューターの場合',
  'recovery.newComputer.install':
    'そのコンピューターにCountersignをインストールして起動し、「{label}」を選択します。',
  'recovery.newComputer.choose':
    '同期フォルダー、またはコピー先のディスクにある最新のバックアップを選びます。',
  'recovery.older.restore': '{moment}のバックアップを復元',
  'recovery.older.open': 'このまま開く',
  'recovery.older.title': 'これは古いバージョンの保管庫です',
  'recovery.older.text':
    '<strong>{savedAt}</strong>に保存されたものです。このコンピューターでは、より新しいバージョンが<strong>{newestAt}</strong>に保存されています。',
  'recovery.older.help': '原因と、それぞれの選択肢で行われること',
  'recovery.older.help.why':
    '同期プログラム、システムの復元、またはファイルをコピーしただれかが、最新のものを古いバージョンに置き換えた可能性があります。自分で行った場合は、このまま開いてください。',
  'recovery.older.help.noBackup':
    'このコンピューターには、より新しいバックアップがありません。バックアップ用に選んだフォルダーを探し、保管庫を開いてから設定で復元してください。カウンターベースのコードは、同じコードが2回使われないように、大きいほうのカウンターから続きます。',
  'recovery.older.help.backup':
    'バックアップを復元すると、その内容がすべて戻ります。古いバージョンにしかないものは含まれません。カウンターベースのコードは、同じコードが2回使われないように、大きいほうのカウンターから続きます。',
  'recovery.recover.title': 'リカバリーキーで開く',
  'recovery.recover.key.hint':
    '書き留めたとおりに。空白やハイフンの有無、大文字と小文字の違いは問いません。',
  'recovery.recover.next': '続いて、この保管庫の新しいパスフレーズを決めます。',
  'recovery.recover.without': 'パスフレーズを使わない',
  'recovery.recover.without.hint':
    'Countersignはロックされません。このコンピューターにサインインしている人はだれでもコードを見ることができます。',
  'recovery.recover.openWithout': 'パスフレーズなしで開く',
  'recovery.help': '対処の手順を順番に見る',
  'recovery.unavailable.title': '現在、コードを読み取れません',
  'recovery.unavailable.noAnswer': '保存先が応答していません。',
  'recovery.unavailable.safe': '変更も削除もされていません。コードの保存先：{place}。',
  'recovery.unavailable.other': 'その他の方法',
  'recovery.unavailable.previous': '前のバージョンに戻す',
  'recovery.unavailable.newFile': '暗号化ファイルで新しく始める',
} as const satisfies Translated<typeof english>
