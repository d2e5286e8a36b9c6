import type { backupSheet as english } from '../../en/shared/backup-sheet.ts'
import type { Translated } from '../../translated.ts'

export const backupSheet = {
  'shared.backupSheet.title': 'バックアップコード：{name}',
  'shared.backupSheet.noteHeading': 'バックアップコード：',
  'shared.backupSheet.unnamed': '名前のないエントリ',
  'shared.backupSheet.writtenOn': '{day}にCountersignが作成',
  'shared.backupSheet.use':
    '認証アプリの入ったスマートフォンやコンピューターをなくしたときに、各コードで1回サインインできます。',
  'shared.backupSheet.keepSafe':
    'このシートを持つ人はだれでもコードを使えるため、鍵と同じように保管してください。',
  'shared.backupSheet.noneLeft': '未使用のコードは残っていません。',
  'shared.backupSheet.spent': '無効：',
} as const satisfies Translated<typeof english>
