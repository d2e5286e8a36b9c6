import type { backups as english } from '../../en/page/backups.ts'
import type { Translated } from '../../translated.ts'

export const backups = {
  'backups.dialog.title': '{moment}のバックアップ',
  'backups.dialog.otherVault': 'これは別の保管庫のバックアップです。',
  'backups.dialog.passphrase': 'このバックアップのリカバリーキーまたはパスフレーズ',
  'backups.lookInside': '中身を見る',
  'backups.lookingInside': '中身を読み取っています',
  'backups.yourBackups': 'バックアップ一覧',
  'backups.list.fewer': '最新のものだけを表示',
  'backups.list.all': '{count, number}件すべてを表示',
  'backups.list.unusable': 'このバックアップは使えません。{problem}',
  'backups.list.otherVault':
    '別の保管庫のものです。その保管庫のリカバリーキーまたはパスフレーズで開きます。',
  'backups.list.lookInside': '{moment}のバックアップの中身を見る',
  'backups.failed': 'バックアップに失敗しました',
  'backups.automatic': '変更のたびに自動で作成',
  'backups.failing': 'バックアップが機能していません。<bdi>{problem}</bdi>',
  'backups.backUpNow': '今すぐバックアップ',
  'backups.ownFolder': 'Countersignのフォルダー',
  'backups.secondFolder': '2つ目のフォルダー',
  'backups.secondFolder.none':
    'まだありません。同期されるフォルダーや別のディスクにあるバックアップは、このコンピューターを失っても残ります。',
  'backups.secondFolder.choose': 'フォルダーを選択',
  'backups.secondFolder.leave': 'このフォルダーの使用をやめる',
  'backups.title': 'バックアップ',
  'backups.recoveryKey.unconfirmed':
    'まだ確認されていません。書き留めてから、その一部を入力して確認してください。',
  'backups.recoveryKey.show': 'リカバリーキーを表示',
  'backups.recoveryKey.replace': '新しいキーを作成',
  'backups.encryptedCopy': '暗号化されたコピー',
  'backups.encryptedCopy.hint':
    '保管庫全体を1つのファイルに保存します。リカバリーキーまたはパスフレーズで開きます。',
  'backups.encryptedCopy.save': '暗号化されたコピーを保存',
  'backups.comeBack': '開けなくなったときは',
  'backups.comeBack.hint':
    'パスフレーズを忘れた、キーチェーンを失った、新しいコンピューターに移行した、などの場合に。',
  'backups.comeBack.show': '元に戻す手順',
  'backups.recoveryKey.use': 'ほかに方法がなくなったときに、保管庫とバックアップを開くキーです。',
  'backups.recoveryKey.use.madeOn':
    'ほかに方法がなくなったときに、保管庫とバックアップを開くキーです。{day}に作成。',
  'backups.compare.none': 'バックアップにもここにもエントリがありません。',
  'backups.merge.nothing': 'バックアップのエントリはすべてここにあります。',
  'backups.merge.adds':
    '{count, plural, other {#件のエントリ}}を追加します。すでにあるものは変わりません。',
  'backups.replace.removed': '{count, plural, other {バックアップにない#件のエントリを削除}}',
  'backups.replace.nothing': 'エントリはそのままです。',
  'backups.replace.does': '保管庫を当時の状態に戻します：{changes}。',
  'backups.merge.done': 'バックアップから{count, plural, other {#件のエントリ}}を追加しました',
  'backups.replace.done': 'バックアップから保管庫を復元しました：{counts}',
  'backups.replace.also':
    'ゴミ箱とアカウントもバックアップの内容になります。設定はそのままです。その前に、現在の保管庫をバックアップします。',
  'backups.replace': 'すべて置き換える',
  'backups.how': '復元の方法',
  'backups.merge': '足りないものを追加',
  'backups.replace.list': '置き換えで行われること',
  'backups.replace.added': '{count, plural, other {#件のエントリを追加}}',
  'backups.replace.changed': '{count, plural, other {#件のエントリを元に戻す}}',
  'backups.replace.ask': '置き換える…',
  'backups.verdict.missing': 'ここにない',
  'backups.verdict.changed': 'その後に変更',
  'backups.verdict.onlyHere': 'ここにのみある',
  'backups.verdict.same': '同じ',
  'backups.verdict.counted': '{verdict}：{count, number}',
  'backups.more': 'ほか{count, number}件。',
} as const satisfies Translated<typeof english>
