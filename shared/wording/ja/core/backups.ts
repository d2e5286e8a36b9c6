import type { backups as english } from '../../en/core/backups.ts'
import type { Translated } from '../../translated.ts'

export const backups = {
  'core.backups.noAnswer': 'バックアップ用フォルダー{path}が応答していません。',
  'core.backups.folderGone': 'バックアップ用フォルダー{path}がありません。',
  'core.backups.tooLarge': 'ファイルが48 MBを超えています。',
  'core.backups.failed': 'バックアップを作成できませんでした。',
  'core.backups.gone': 'このバックアップはもうありません。',
  'core.backups.folderInUse':
    'バックアップはすでにこのフォルダーに保存されています。別のフォルダーを選択してください。',
  'core.backups.notKept': '{path}に書き込んだファイルを読み直せませんでした。',
  'core.backups.nothingToUndo': '元に戻せる復元はありません。',
  'core.backups.changedSince': 'その後に変更があったため、元に戻せなくなりました。',
  'core.backups.wholePath': 'フォルダーのフルパスを入力してください。',
  'core.backups.tooManyEntries': '保管庫に入れられるエントリは{entries, number}件までです。',
} as const satisfies Translated<typeof english>
