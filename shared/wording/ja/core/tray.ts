import type { tray as english } from '../../en/core/tray.ts'
import type { Translated } from '../../translated.ts'

export const tray = {
  'core.tray.open': 'Countersignを開く',
  'core.tray.quick': 'クイックアクセス',
  'core.tray.scan': '画面をスキャン',
  'core.tray.lock': 'ロック',
  'core.tray.quit': 'Countersignを終了',
  'core.tray.copies': 'コードをコピーします',
  'core.tray.nonePinned': 'エントリをピン留めすると、ここでコードをコピーできます',
  'core.tray.more': '{count, plural, other {ほか#件…}}',
  'core.tray.withCode': '{name}：{code}',
  'core.tray.notCopied': 'コードをコピーできませんでした',
} as const satisfies Translated<typeof english>
