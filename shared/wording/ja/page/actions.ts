import type { actions as english } from '../../en/page/actions.ts'
import type { Translated } from '../../translated.ts'

export const actions = {
  'actions.from': '{host}で作成',
  'actions.nothingFound': 'この名前のコマンドやエントリはありません',
  'actions.search': 'コマンドまたはエントリ',
  'actions.camera': 'カメラを使う',
  'actions.accounts': 'サーバーアカウント',
  'actions.addServer': 'サーバーを追加',
  'actions.trash': 'ゴミ箱を表示',
  'actions.recoveryKey': 'リカバリーキーを表示',
} as const satisfies Translated<typeof english>
