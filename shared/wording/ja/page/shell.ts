import type { shell as english } from '../../en/page/shell.ts'
import type { Translated } from '../../translated.ts'

export const shell = {
  'shell.clipboardClears': 'クリップボードを消去するまで',
  'shell.presenting': 'コード非表示',
  'shell.presenting.end': 'コード非表示：プレゼンテーションモードを終了',
  'shell.presenting.command': 'プレゼンテーションモード：すべてのコードを隠す',
} as const satisfies Translated<typeof english>
