import type { Translated } from '../../../../shared/wording/translated.ts'
import type { admin as english } from '../../en/api/admin.ts'

export const admin = {
  'api.admin.users': 'ユーザーと2要素認証の状態の一覧を取得',
  'api.admin.reset': 'ユーザーの第2要素を削除し、セッションを終了',
  'api.admin.audit': '発生したイベントの一覧を新しい順に取得',
} as const satisfies Translated<typeof english>
