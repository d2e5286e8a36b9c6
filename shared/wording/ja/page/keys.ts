import type { keys as english } from '../../en/page/keys.ts'
import type { Translated } from '../../translated.ts'

export const keys = {
  'keys.title': 'キーボードショートカット',
  'keys.move': 'エントリ間を移動',
  'keys.copy': 'コードをコピー',
  'keys.copyNext': '次のコードをコピー',
  'keys.details': '詳細を開く',
  'keys.reorder': 'エントリを上下に移動',
  'keys.remove': 'エントリをゴミ箱に移動',
  'keys.add': 'エントリを追加',
  'keys.paste': 'コピーした画像やリンクを追加',
  'keys.help': 'この一覧',
} as const satisfies Translated<typeof english>
