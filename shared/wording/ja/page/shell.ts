import type { shell as english } from '../../en/page/shell.ts'
import type { Translated } from '../../translated.ts'

export const shell = {
  'shell.sections': 'このページの内容',
  'shell.clipboardClears': 'クリップボードを消去するまで',
  'shell.presenting': 'コード非表示',
  'shell.presenting.end': 'コード非表示：プレゼンテーションモードを終了',
  'shell.presenting.command': 'プレゼンテーションモード：すべてのコードを隠す',
  'shell.demo': 'デモ',
  'shell.demo.hint':
    'これらの項目は架空のものです。自分の保管庫には影響せず、ここにあるものはデモの終了時にすべて削除されます。',
} as const satisfies Translated<typeof english>
