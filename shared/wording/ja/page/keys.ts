import type { keys as english } from '../../en/page/keys.ts'
import type { Translated } from '../../translated.ts'

export const keys = {
  'keys.title': 'キーボードショートカット',
  'keys.search': '検索（または、そのまま入力）',
  'keys.move': 'エントリ間を移動',
  'keys.copy': 'コードをコピー',
  'keys.copyNext': '次のコードをコピー',
  'keys.details': '詳細を開く',
  'keys.reorder': 'エントリを上下に移動',
  'keys.remove': 'エントリをゴミ箱に移動',
  'keys.add': 'エントリを追加',
  'keys.paste': 'コピーした画像やリンクを追加',
  'keys.help': 'この一覧',
  'keys.anywhere': 'どこでも',
  'keys.list': '一覧で',
  'keys.quick': 'クイックアクセスで',
  'keys.quick.type': '手前のプログラムにコードを入力',
  'keys.quick.backupCode': 'バックアップコードをコピー',
} as const satisfies Translated<typeof english>
