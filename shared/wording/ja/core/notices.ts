import type { notices as english } from '../../en/core/notices.ts'
import type { Translated } from '../../translated.ts'

export const notices = {
  'core.notices.fewCodes': 'バックアップコードの残りがわずかです',
  'core.notices.fewCodes.named':
    '{name}の未使用のバックアップコードは{count, plural, =0 {残っていません} other {残り#個です}}。必要になる前に、新しいコードを取得してください。',
  'core.notices.fewCodes.unnamed':
    '未使用のバックアップコードが{count, plural, =0 {残っていない} other {残り#個の}}アカウントがあります。必要になる前に、新しいコードを取得してください。',
  'core.notices.fewCodes.several':
    '{count, number}件のアカウントで、未使用のバックアップコードが残りわずかです。必要になる前に、新しいコードを取得してください。',
  'core.notices.backupFailed': 'バックアップに失敗しました',
  'core.notices.backupFailed.text':
    '最新の変更がまだバックアップされていません。Countersignを開いて原因を確認してください。',
  'core.notices.clockOff': 'このコンピューターの時計がずれています',
  'core.notices.clockOff.text':
    'サーバーがコードを拒否する可能性があります。Countersignを開いて補正してください。',
  'core.notices.older': '保管庫が最新バージョンではありません',
  'core.notices.older.text':
    '古いバージョンに置き換わっています。Countersignを開いて、どちらを残すか選んでください。',
  'core.notices.unreadable': '保管庫を読み取れません',
  'core.notices.unreadable.text': 'Countersignを開いて、原因と対処方法を確認してください。',
} as const satisfies Translated<typeof english>
