import type { quick as english } from '../../en/page/quick.ts'
import type { Translated } from '../../translated.ts'

export const quick = {
  'quick.title': 'クイックアクセス',
  'quick.search': 'コードを検索',
  'quick.empty': 'エントリはまだありません。',
  'quick.nothingFound': '一致するエントリはありません。',
  'quick.notOpen':
    'クイックアクセスで保管庫を開けません。Countersignを開いて原因を確認してください。',
  'quick.openMain': 'Countersignを開く',
  'quick.noBackupCode': 'このエントリには未使用のバックアップコードがありません。',
  'quick.copiedInstead': '{why}代わりにコードをコピーしました。',
  'quick.copyBackupCode': 'バックアップコードをコピー',
  'quick.confirm': '{name}のバックアップコードをコピーするには、パスフレーズを入力してください',
  'quick.keys.copy': '<kbd>{keys}</kbd> コピー',
  'quick.keys.next': '<kbd>{keys}</kbd> 次のコード',
  'quick.keys.type': '<kbd>{keys}</kbd> 自動入力',
  'quick.keys.backupCode': '<kbd>{keys}</kbd> バックアップコード',
  'quick.keys.scan': '<kbd>{keys}</kbd> 画面をスキャン',
  'quick.keys.hide': '<kbd>{keys}</kbd> 閉じる',
} as const satisfies Translated<typeof english>
