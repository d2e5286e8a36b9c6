import type { vault as english } from '../../en/core/vault.ts'
import type { Translated } from '../../translated.ts'

export const vault = {
  'core.vault.file.notSealed':
    '保管庫のファイルが破損しています。Countersignの保管庫ではありません。',
  'core.vault.notUnpacked': '保管庫が破損しています。展開できません。',
  'core.vault.disk.unusable':
    '{kind, select, vaultFile {保管庫のファイル} backupFolder {バックアップ用フォルダー} settingsFile {設定ファイル} startFile {ファイル} other {フォルダー}}{path}を使えません：{reason, select, denied {Countersignに権限がありません} readOnly {ディスクが読み取り専用です} full {ディスクに空きがありません} quota {ディスクの割り当て容量を使い切りました} tooLarge {ディスクがこのサイズのファイルに対応していません} broken {ディスクが正常に動作していません} folder {同じ場所にフォルダーがあります} linkLoop {リンクが循環しています} nameTooLong {名前が長すぎます} noFolder {パスの途中にフォルダーでないものがあります} other {システムの応答は{code}です}}。',
  'core.vault.tooNew':
    'この保管庫は、より新しいCountersignで保存されています。何も変更していません。開くには最新バージョンをインストールしてください。',
  'core.vault.document.noVersion': '保管庫が破損しています。内容にバージョン番号がありません。',
  'core.vault.document.noEntries': '保管庫が破損しています。内容にエントリのリストがありません。',
  'core.vault.document.noRecovery':
    '保管庫が破損しています。リカバリーキーの情報を読み取れません。',
  'core.vault.document.notJson': '保管庫が破損しています。内容がJSONではありません。',
  'core.vault.document.notObject': '保管庫が破損しています。内容がJSONオブジェクトではありません。',
  'core.vault.file.gone':
    '保管庫のファイル{path}がなくなっていますが、前のバージョンが同じ場所に残っています。',
  'core.vault.previousGone': '前のバージョンはなくなっています。',
  'core.vault.file.brokenLink': '保管庫のファイル{path}は、存在しないファイルへのリンクです。',
  'core.vault.file.exists': '保管庫のファイルはすでにあります。',
  'core.vault.savedElsewhere': 'その間に、別のウィンドウまたはプログラムが保管庫を保存しました。',
  'core.vault.tooMuchWork':
    'このファイルを開くには、Countersignのどの保管庫よりも多くの処理が必要なため、開きませんでした。',
  'core.vault.keychain.notShown':
    '{keychain}に保管庫が見つかりません。ロックされているか、別のキーチェーンが使われている可能性があります。ロックを解除してもう一度試すか、バックアップを復元してください。',
  'core.vault.keychain.demo': 'デモでキーチェーンが使われることはありません。',
  'core.vault.keychain.exists': 'キーチェーンには保管庫がすでにあります。',
  'core.vault.keychain.tooNew':
    'キーチェーンの保管庫は、より新しいCountersignで保存されています。何も変更していません。開くには最新バージョンをインストールしてください。',
  'core.vault.keychain.headDamaged': 'キーチェーンの保管庫が破損しています。索引を読み取れません。',
  'core.vault.keychain.checksumWrong':
    'キーチェーンの保管庫が破損しています。チェックサムが正しくありません。',
  'core.vault.keychain.tooLarge': '保管庫が大きすぎて、キーチェーンに入りません。',
  'core.vault.keychain.notKept':
    '書き込んだ内容がキーチェーンに残りませんでした。もう一度試すか、保管庫をファイルに保存してください。',
  'core.vault.keychain.noLibrary':
    '{platform, select, linux {Countersignが{keychain}を使うにはlibsecretが必要です。インストール（パッケージlibsecret-1-0）してCountersignを再起動するか、保管庫をファイルに保存してください。} other {{keychain}を使うためのCountersignのライブラリを読み込めませんでした。Countersignをインストールし直すか、保管庫をファイルに保存してください。}}',
  'core.vault.keychain.noAnswer':
    '{keychain}が応答していません。パスワードを求められている場合は入力してもう一度試すか、保管庫をファイルに保存してください。',
  'core.vault.keychain.notRunning':
    '{keychain}が動いていません。起動して（GNOME Keyring、KWallet、またはSecret Serviceを有効にしたKeePassXC）もう一度試すか、保管庫をファイルに保存してください。',
  'core.vault.keychain.denied':
    '{keychain}へのアクセスが拒否されました。もう一度試して許可するか、保管庫をファイルに保存してください。',
  'core.vault.keychain.locked':
    '{keychain}がロックされています。ロックを解除して、もう一度試してください。',
  'core.vault.keychain.noDefault':
    '{keychain}にデフォルトのキーリングがありません。作成して（たとえばSeahorseとも呼ばれる「パスワードと鍵」で）もう一度試すか、保管庫をファイルに保存してください。',
  'core.vault.keychain.failed':
    '{keychain}でエラーが発生しました。もう一度試すか、保管庫をファイルに保存してください。',
  'core.vault.keychain.partMissing':
    'キーチェーンの保管庫が破損しています。{parts}個中{part}番目の部分がありません。',
  'core.vault.keychain.name':
    '{platform, select, darwin {macOSのキーチェーン} win32 {Windows資格情報マネージャー} other {GNOME KeyringまたはKWallet}}',
  'core.vault.beingRead': '保管庫はまだ読み込み中です。',
  'core.vault.absent': '保管庫はまだありません。',
  'core.vault.locked': '保管庫はロックされています。',
  'core.vault.openAlready': '保管庫はすでにあり、開いています。',
  'core.vault.recoveryKey.passphraseNeeded':
    'リカバリーキーを新しくするには、パスフレーズを入力してください。',
  'core.vault.passphrase.wait':
    '誤ったパスフレーズが何度も入力されました。{seconds, plural, other {#秒}}後にもう一度試してください。',
  'core.vault.recoveryKey.length':
    'リカバリーキーは英数字{expected}文字ですが、入力されたのは{count}文字です。',
  'core.vault.recoveryKey.character': 'リカバリーキーには使われない文字が含まれています。',
  'core.vault.recoveryKey.typingSlip':
    'リカバリーキーに入力ミスがあります。各グループを確認してください。',
  'core.vault.exists': '保管庫はすでにあり、変更していません。',
  'core.vault.older.backupGone':
    '新しいほうのバックアップはなくなっています。保管庫は見つかったときのままです。',
  'core.vault.file.passphraseNeeded':
    'ファイルの保管庫にはパスフレーズが必要です。先に設定してください。',
  'core.vault.sealed.tooLarge': '暗号化された保管庫が48 MBを超えています。',
  'core.vault.sealed.notWhole': '暗号化された保管庫として不完全です。',
  'core.vault.sealed.checksumWrong':
    '暗号化された保管庫が破損しています。チェックサムが正しくありません。',
  'core.vault.sealed.tooNew':
    'この保管庫は、より新しいCountersignで暗号化されています。何も変更していません。開くには最新バージョンをインストールしてください。',
  'core.vault.sealed.headerTooLong': '暗号化された保管庫が破損しています。ヘッダーが長すぎます。',
  'core.vault.sealed.contentChanged':
    '暗号化された保管庫が破損しています。内容が改変されています。',
  'core.vault.sealed.headerDamaged':
    '暗号化された保管庫が破損しています。ヘッダーを読み取れません。',
  'core.vault.movedAway': 'その間に、保管庫が移動または削除されました。',
  'core.vault.notKept': '保管庫は保存されませんでした。書き込んだ内容を読み直せませんでした。',
  'core.vault.passphrase.setFirst':
    '先にパスフレーズを設定してください。パスフレーズがないとロックできません。',
  'core.vault.noWholePrevious': '破損のない前のバージョンがないため、戻せません。',
  'core.vault.older.noneNewer': 'この保管庫より新しいバージョンは見つかっていません。',
  'core.vault.older.noBackup': 'この保管庫より新しいバックアップはここにありません。',
  'core.vault.passphrase.wrong': 'パスフレーズが正しくありません。',
  'core.vault.passphrase.missing': 'パスフレーズを入力してください。',
  'core.vault.passphrase.none': 'この保管庫にはパスフレーズがありません。',
  'core.vault.recoveryKey.other': 'これを開くリカバリーキーとは別のキーです。',
  'core.vault.recoveryKey.otherOfDay': '別のリカバリーキーです。{day}のリカバリーキーで開きます。',
  'core.vault.recoveryKey.ofAnother': 'このリカバリーキーは別の保管庫のものです。',
  'core.vault.file.inTheWay':
    '先に{filePath}を別の場所に移動してください。そこにある限り、Countersignはそれを保管庫として使います。',
  'core.vault.notHere': 'ここには保管庫がありません。',
  'core.vault.lockLost': '保存中に、別のプログラムが保管庫を使い始めました。',
  'core.vault.lockHeld':
    '別のプログラムが保管庫を使用中で、{lockPath}を解放していません。そのプログラムを閉じてから、もう一度試してください。',
} as const satisfies Translated<typeof english>
