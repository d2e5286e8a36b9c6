import type { connect as english } from '../../en/page/connect.ts'
import type { Translated } from '../../translated.ts'

export const connect = {
  'connect.detecting': 'サーバーの種類を調べています…',
  'connect.kind': 'サーバーの種類',
  'connect.kind.unknown': 'サーバーの種類を判別できませんでした。わかる場合は選択してください。',
  'connect.kind.several': 'このサーバーは複数の種類に対応しています。先頭のものが最も一般的です。',
  'connect.email': 'メールアドレス',
  'connect.name': '名前（任意）',
  'connect.name.hint': 'ここでのアカウントの呼び名',
} as const satisfies Translated<typeof english>
