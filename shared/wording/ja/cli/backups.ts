import type { backups as english } from '../../en/cli/backups.ts'
import type { Translated } from '../../translated.ts'

export const backups = {
  'cli.backups.summary': 'バックアップの一覧表示、作成、復元',
  'cli.backups.description': '保管庫のバックアップの一覧表示、作成、復元を行います。',
  'cli.backups.help.naming':
    'バックアップは、`countersign backups list` で表示されるIDか、ファイルのパスで指定します。この保管庫の鍵で開けない場合は、バックアップのリカバリーキーまたはパスフレーズの入力を求められます。--password-stdinを付けると、標準入力から読み取ります。',
  'cli.backups.help.json': '--jsonを付けると、時刻はUNIX時間（秒）になります。',
  'cli.backups.list.summary': 'バックアップの一覧を表示',
  'cli.backups.list.description': 'バックアップの一覧を新しい順に表示し、問題があれば知らせます。',
  'cli.backups.list.empty': 'バックアップはまだありません。',
  'cli.backups.list.place':
    '{place, select, own {専用フォルダー} folder {2つ目のフォルダー} other {両方のフォルダー}}',
  'cli.backups.list.damaged': '破損',
  'cli.backups.list.anotherVault': '別の保管庫',
  'cli.backups.list.entries': '{count, plural, other {#件のエントリ}}',
  'cli.backups.list.bytes': '{bytes, number}バイト',
  'cli.backups.list.key': '{day}のリカバリーキーで開く',
  'cli.backups.list.formerKey': '以前のリカバリーキーで開く',
  'cli.backups.make.summary': '今すぐバックアップを作成',
  'cli.backups.make.description': '変更がなくても、今すぐバックアップを作成します。',
  'cli.backups.restore.summary': 'バックアップを復元',
  'cli.backups.restore.description':
    'バックアップから保管庫に足りないものを追加するか、保管庫をバックアップで置き換えます。',
  'cli.backups.restore.argument.backup':
    '`countersign backups list` で表示されるID、またはファイル',
  'cli.backups.restore.option.merge': '足りないものを追加し、ほかは変更しない',
  'cli.backups.restore.option.replace': '保管庫をバックアップで置き換える',
  'cli.backups.restore.option.yes': '保管庫を置き換える前に確認しない',
  'cli.backups.restore.option.passwordStdin':
    'バックアップのリカバリーキーまたはパスフレーズを標準入力から読み取る',
  'cli.backups.restore.sayHow': 'エラー：--mergeか--replaceのどちらかを指定してください',
  'cli.backups.restore.prompt': 'バックアップのリカバリーキーまたはパスフレーズ：',
  'cli.backups.restore.noTerminal':
    'このバックアップは別の保管庫のものです。ターミナルで実行するか、--password-stdinを付けてください。',
  'cli.backups.restore.notFound': 'そのIDのバックアップも、読み取れるファイルもありません。',
  'cli.backups.restore.noChange': 'エントリはそのままです。',
  'cli.backups.restore.changes': '保管庫を置き換えた場合：',
  'cli.backups.restore.more': 'ほか{count, number}件。',
  'cli.backups.restore.question':
    '現在の保管庫のバックアップを作成してから、保管庫を置き換えます。',
  'cli.backups.restore.unchanged': '何も変更していません。',
  'cli.backups.restore.merged': '{added, plural, other {#件のエントリ}}を追加しました。',
  'cli.backups.restore.replaced':
    '{changed, number}件を更新、{added, number}件を追加、{removed, number}件を削除しました。',
} as const satisfies Translated<typeof english>
