import type { Translated } from '../../../../shared/wording/translated.ts'
import type { sync as english } from '../../en/api/sync.ts'

export const sync = {
  'api.sync.about': 'このサーバーが同期に対応していることを示す',
  'api.sync.makeToken': 'アカウントのファイルだけを開けるトークンを作成',
  'api.sync.tokens': 'アカウントのトークンの一覧を取得',
  'api.sync.removeToken': 'トークンを削除',
  'api.sync.endToken': '送信したトークンを無効にする',
  'api.sync.list': 'アカウントのファイルの一覧と使用容量を取得',
  'api.sync.read': 'ファイルをバイト列として読み取る',
  'api.sync.write': 'ファイルを作成または置き換え。If-Matchを付けると、そのバージョンの場合のみ',
  'api.sync.remove': 'ファイルを削除。存在しなくてもエラーにならない',
} as const satisfies Translated<typeof english>
