import type { settings as english } from '../../en/page/settings.ts'
import type { Translated } from '../../translated.ts'

export const settings = {
  'settings.about': '情報',
  'settings.about.version': 'Countersign {version}',
  'settings.about.hint':
    'Countersignがネットワークに接続するのは、ユーザーが求めたときか、設定でオンにしたときだけです。MITライセンスのフリーソフトウェアです。ブランドアイコンはSimple Icons、書体はInterを使用しています。',
  'settings.updates': '新しいバージョンを確認',
  'settings.updates.hint':
    'ウィンドウが手前にあるときに、1日1回まで確認します。ユーザーやこのコンピューターに関する情報は送信せず、ダウンロードも行いません。',
  'settings.updates.noFeed':
    'このバージョンのCountersignには、確認先のアドレスが含まれていません。オンにするには、リリースフィードのアドレスを入力してください。',
  'settings.updates.feed': '確認先',
  'settings.updates.feed.hint': 'プロジェクトのリリースフィードのアドレス',
  'settings.updates.now': '新しいバージョン',
  'settings.updates.check': '今すぐ確認',
  'settings.updates.none': '最新バージョンです。',
  'settings.updates.newer': 'Countersign {version}を入手できます。',
  'settings.updates.open': '{host}を開く',
  'settings.crashLog': 'クラッシュログ',
  'settings.crashLog.hint':
    'このコンピューターにのみ保存され、名前、コード、シークレットは含まれません：{path}',
  'settings.notices': '第三者の著作権表示',
  'settings.notices.hint': 'Countersignに使われているパッケージとそのライセンス',
  'settings.notices.show': '著作権表示を見る',
  'settings.appearance': '外観',
  'settings.theme': 'テーマ',
  'settings.theme.auto': 'システム',
  'settings.theme.light': 'ライト',
  'settings.theme.dark': 'ダーク',
  'settings.hideCodes': 'コードを隠す',
  'settings.hideCodes.hint':
    'ポインターを合わせるか、選択するか、コピーするまで、コードは点で表示されます。',
  'settings.nextCode': '次のコードを表示',
  'settings.nextCode.hint': '現在のコードの下に表示します',
  'settings.copying': 'コピー',
  'settings.clipboard': 'クリップボードを消去',
  'settings.clipboard.hint': 'コピーしたコードがまだ残っている場合のみ',
  'settings.copyNext': '次のコードを代わりにコピー',
  'settings.copyNext.hint': '現在のコードがまもなく切り替わるとき',
  'settings.copyNext.below': '残り{count, plural, other {#秒}}以内',
  'settings.passphrase.hint': 'Countersignの起動時とロック後に毎回入力します。',
  'settings.passphrase.none':
    'パスフレーズがない場合、このコンピューターにサインインしている間、Countersignは常に開いた状態です。',
  'settings.passphrase.change': 'パスフレーズを変更',
  'settings.passphrase.set.title': 'パスフレーズを設定',
  'settings.passphrase.remove': 'パスフレーズを削除',
  'settings.autoLock': '自動ロック',
  'settings.autoLock.hint': 'この時間ウィンドウが使われなかったとき',
  'settings.systemIdleLock': 'コンピューターの未使用時にロック',
  'settings.systemIdleLock.hint':
    'どのプログラムでも、この時間キーボードやマウスの操作がなかったとき',
  'settings.lockOnSuspend': 'コンピューターのスリープ時にロック',
  'settings.lockOnScreenLock': '画面のロック時にロック',
  'settings.lockOnUserSwitch': '別のユーザーのサインイン時にロック',
  'settings.lockWhenHidden': 'ウィンドウを隠したときにロック',
  'settings.lockWhenHidden.window': '最小化する、隠す、または閉じたとき',
  'settings.lockWhenHidden.tab': '最小化したとき、または別のタブに移ったとき',
  'settings.screenLockUnseen': '画面のロックを検出できません',
  'settings.screenLockUnseen.hint':
    'この環境では、画面がロックされたかどうかをCountersignが判別できません。コンピューターを離れる前に{keys}を押してください。',
  'settings.screenshots': 'ウィンドウをスクリーンショットに写さない',
  'settings.screenshots.hint': '画面共有にも写しません',
  'settings.screenshots.hint.macos':
    '効果があるのは古いプログラムに対してのみです。macOSは新しいプログラムにはすべてのウィンドウを見せます。',
  'settings.move.toKeychain.title': 'キーチェーンに移動しますか？',
  'settings.move.toFile.title': '暗号化ファイルに移動しますか？',
  'settings.move.toFile.what': '保管庫を{keychainName}から1つの暗号化ファイルに移動します：',
  'settings.move.toKeychain.what': '保管庫を暗号化ファイルから{keychainName}に移動します：',
  'settings.move.toFile.readBack':
    '{keychainName}から完全に削除する前に、ファイルを読み直して確認します。',
  'settings.move.toKeychain.readBack':
    'ファイルを完全に削除する前に、書き込んだ内容を読み直して確認します。',
  'settings.move.toFile.opens': 'ファイルを開けるのは、パスフレーズかリカバリーキーだけです。',
  'settings.move.toFile.stays': 'エントリ、設定、バックアップはそのままです。',
  'settings.move.toKeychain.stays': 'エントリ、設定、バックアップ、パスフレーズはそのままです。',
  'settings.move.toFile.recoveryKey':
    'リカバリーキーがまだ保存されていません。先に保存してください。リカバリーキーがないと、パスフレーズを忘れたときに保管庫を失います。',
  'settings.move.toFile.do': 'ファイルに移動',
  'settings.move.toKeychain': 'キーチェーンに移動',
  'settings.move.toFile.done': '保管庫を暗号化ファイルに移動しました：{filePath}',
  'settings.move.toKeychain.done': '保管庫を{keychainName}に移動しました',
  'settings.notices.unreadable':
    '著作権表示を読み取れませんでした。Countersignをインストールし直してください。',
  'settings.notices.loading': '著作権表示を読み込んでいます',
  'settings.notices.text': 'ライセンス',
  'settings.passphrase.removed': 'パスフレーズを削除しました',
  'settings.passphrase.isSet': 'パスフレーズを設定しました',
  'settings.place': 'シークレットの保存先',
  'settings.place.needsPassphrase':
    'システムのキーチェーンにあります。暗号化ファイルに移動するには、先にパスフレーズを設定してください。',
  'settings.place.keychain':
    'システムのキーチェーンにあります。ディスク上にあるのは暗号化されたバックアップだけです。',
  'settings.move.toFile': '暗号化ファイルに移動',
  'settings.otherApps': 'ほかのアプリ',
  'settings.import.hint': '暗号化されたファイルを含む、数十種類のアプリと形式に対応',
  'settings.export.hint': 'ほかのアプリ用のファイル、紙、またはスマートフォン用のQRコードに',
  'settings.afterSeconds': '{count, plural, other {#秒後}}',
  'settings.afterMinutes': '{count, plural, other {#分後}}',
  'settings.afterHours': '{count, plural, other {#時間後}}',
  'settings.passphrase.change.title': 'パスフレーズを変更',
  'settings.passphrase.remove.title': 'パスフレーズを削除',
  'settings.passphrase.set.do': '設定',
  'settings.notSaved': '変更を保存できなかったため、設定を元に戻しました。{why}',
  'settings.notifications': '通知',
  'settings.notifications.show': '通知を表示',
  'settings.notifications.hint':
    'ウィンドウが手前にないときに、バックアップコードの残りが少ない、バックアップに失敗した、時計がずれている、保管庫に問題がある、といったことをお知らせします。コードが表示されることはありません。',
  'settings.notifications.allow': '通知を許可',
  'settings.notifications.allow.hint':
    'ウィンドウが手前にないときに、バックアップコードの残り、バックアップの失敗、時計のずれ、保管庫の問題をお知らせします。起動のたびにページのアドレスが変わるため、ブラウザーはそのつど許可を求めます。',
  'settings.notifications.blocked':
    'ブラウザーがこのページの通知をブロックしています。ブラウザーの設定でこのページの通知を許可してください。',
  'settings.notifications.none':
    'このシステムでは通知が表示されません。同じ内容はウィンドウを開いたときにお知らせします。',
  'settings.notifications.names': '通知にアカウント名を表示',
  'settings.notifications.names.hint':
    '画面のロック中でも、ほかの人に読まれる可能性があります。Countersignはロック時に通知を消去し、プレゼンテーションモードではアカウント名を表示しません。',
  'settings.quick': 'クイックアクセス',
  'settings.quick.name': 'コード用の小さなウィンドウ',
  'settings.quick.shortcut': 'クイックアクセスのショートカット',
  'settings.quick.press': 'キーを押してください',
  'settings.quick.remove': 'ショートカットを削除',
  'settings.quick.off': 'どのプログラムからでも開けるショートカットを選んでください。',
  'settings.quick.works':
    'どのプログラムからでもこのショートカットで開けます。数文字入力してEnterを押すと、コードがコピーされます。',
  'settings.quick.taken':
    'このショートカットは別のプログラムが使っているか、システムで許可されていません。別のものを選んでください。',
  'settings.quick.asked':
    'このショートカットはデスクトップ環境が管理しています。使えない場合は、システムのキーボード設定で許可してください。',
  'settings.quick.inBrowser':
    'コマンド「{command}」で開けます。システムのキーボード設定でショートカットを割り当ててください。',
  'settings.background': 'バックグラウンド',
  'settings.tray':
    '{platform, select, macos {Countersignをメニューバーに表示} windows {Countersignを通知領域に表示} other {Countersignをシステムトレイに表示}}',
  'settings.tray.hint':
    'そこから、ピン留めしたエントリのコードのコピー、クイックアクセスの表示、画面のスキャン、ロックができます',
  'settings.trayPinned': 'ピン留めしたエントリをメニューに表示',
  'settings.trayPinned.hint':
    'Countersignのロックが解除されている間のみ。メニューはスクリーンショットや画面共有に写ります。',
  'settings.trayPinned.none': '表示しない',
  'settings.trayPinned.names': '名前のみ',
  'settings.trayPinned.codes': '名前とコード',
  'settings.closeToTray': 'ウィンドウを閉じても実行を続ける',
  'settings.closeToTray.hint':
    '{platform, select, windows {通知領域} other {システムトレイ}}に残ります。終了するには、そのメニューを使ってください。',
  'settings.scanShortcut': '画面スキャンのショートカット',
  'settings.scanShortcut.off':
    'どのプログラムの使用中でも画面のQRコードを読み取れるショートカットを選んでください。',
  'settings.scanShortcut.works':
    'どのプログラムの使用中でも、このショートカットで画面のQRコードを読み取れます。',
  'settings.noTray': 'システムトレイがありません',
  'settings.noTray.hint':
    'このデスクトップ環境は実行中のプログラムのアイコンを表示しないため、ウィンドウを閉じるとCountersignは残れません。GNOMEでは、拡張機能「AppIndicator Support」で表示できます。',
  'settings.atLogin': 'コンピューターへのサインイン時に起動',
  'settings.atLogin.hint': 'ウィンドウは開きません',
  'settings.atLogin.noTray':
    '{platform, select, linux {システムトレイがないため、ウィンドウも開きます} other {ウィンドウも開きます}}',
  'settings.atLogin.blocked':
    'Countersignの起動がシステムにより止められています。システム設定のログイン項目またはスタートアップアプリで許可してください。',
  'settings.atLogin.unavailable':
    'このインストールのCountersignからは設定できません。システム設定のログイン項目またはスタートアップアプリで設定してください。',
} as const satisfies Translated<typeof english>
