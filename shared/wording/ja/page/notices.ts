import type { notices as english } from '../../en/page/notices.ts'
import type { Translated } from '../../translated.ts'

export const notices = {
  'notices.backups.failedAgain': 'またバックアップに失敗しました',
  'notices.backups.done': 'バックアップしました',
  'notices.backups.failing.lastGood':
    'バックアップが機能していません。<bdi>{problem}</bdi>{lastGood}',
  'notices.backups.secondFolder.change': '別のフォルダーを選択',
  'notices.backups.folder.done': '今後、バックアップはこのフォルダーにも保存されます',
  'notices.backups.folder.title': 'バックアップ用フォルダー',
  'notices.backups.folder.hint': '同期されるフォルダーや別のディスク上など、既存のフォルダー。',
  'notices.backups.folder.path': 'フルパス',
  'notices.backups.folder.picked':
    '今後のバックアップは、<bdi>{folder}</bdi>にも暗号化して保存されます。',
  'notices.backups.folder.use': 'このフォルダーを使う',
  'notices.check.notice':
    '{phase, select, stopping {サーバーの検査を停止しています} other {サーバーを検査しています}}：{all, number}個中{tried, number}個のルールを検査しました。',
  'notices.check.notice.show': '検査を表示',
  'notices.overview.clock.stop': 'コードの補正をやめる',
  'notices.overview.clock.wasBehind':
    'このコンピューターの時計がサーバーより遅れていたため、Countersignはコードを{off}補正しています。',
  'notices.overview.clock.wasAhead':
    'このコンピューターの時計がサーバーより進んでいたため、Countersignはコードを{off}補正しています。',
  'notices.overview.clock.behind':
    'このコンピューターの時計はサーバーより{off}遅れているため、コードが拒否される可能性があります。時計を合わせるか、Countersignでコードを補正してください。',
  'notices.overview.clock.ahead':
    'このコンピューターの時計はサーバーより{off}進んでいるため、コードが拒否される可能性があります。時計を合わせるか、Countersignでコードを補正してください。',
  'notices.practice.arrived':
    '{channel, select, sms {練習用：{to}へのSMS} email {練習用：{to}へのメール} other {}}',
  'notices.practice.copyCode': 'コードをコピー',
  'notices.drop.codes': 'ドロップしてバックアップコードを追加',
  'notices.drop.codesHere': 'ここにドロップしてバックアップコードを追加',
  'notices.drop.codesHere.hint': 'テキストファイル、PDF、または選択したテキスト',
  'notices.drop.read': 'ここにドロップ',
  'notices.drop.read.codesHint':
    'QRコード、ほかのアプリからエクスポートしたファイル、またはテキストファイルやPDFのバックアップコード',
  'notices.drop.read.filesHint':
    'QRコード、またはほかのアプリからエクスポートしたファイルやフォルダー',
  'notices.drop.refused': 'ここにはドロップできません',
  'notices.drop.refused.hint': '先にこのダイアログを閉じてから、ウィンドウにドロップしてください',
  'notices.drop.onlyCodes':
    'ここにドロップできるのは、テキストファイルまたはPDFのバックアップコードだけです。ほかのものをドロップするには、詳細を閉じてください。',
  'notices.drop.closeFirst': '先にこのダイアログを閉じてから、ウィンドウにドロップしてください。',
} as const satisfies Translated<typeof english>
