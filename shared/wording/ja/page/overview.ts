import type { overview as english } from '../../en/page/overview.ts'
import type { Translated } from '../../translated.ts'

export const overview = {
  'overview.title': 'アカウント',
  'overview.loading': 'アカウントを読み込んでいます',
  'overview.refreshAll': 'すべて再読み込み',
  'overview.refreshed': 'すべてのアカウントを再読み込みしました',
  'overview.moreForServers': 'サーバーのその他の操作',
  'overview.checkServer': 'サーバーを検査',
  'overview.practice': '練習用',
  'overview.practiceAccounts': '練習用アカウント',
  'overview.open': '{account}を開く',
  'overview.stepFor': '{account}：{step}',
  'overview.more': '{account}のその他の操作',
  'overview.details': 'アカウントの詳細',
  'overview.turnOnWithPhone': 'ここでオンにし、スマートフォンでも使う',
  'overview.turnOnByMessage':
    '{method, select, sms {SMSでオンにする（安全性が低い）} email {メールでオンにする（安全性が低い）} message {SMSまたはメールでオンにする（安全性が低い）} other {}}',
  'overview.empty.title': '2要素認証の設定はおまかせ',
  'overview.empty.intro':
    'Countersignが対応しているサーバーにサインインしてください。2要素認証をオンにし、シークレットとバックアップコードを保管庫に保存し、すべてのアカウントの状態を表示します。',
  'overview.empty.practice': 'まず見てみたい場合は、下の練習用サーバーですべての機能を試せます。',
} as const satisfies Translated<typeof english>
