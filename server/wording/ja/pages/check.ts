import type { Translated } from '../../../../shared/wording/translated.ts'
import type { check as english } from '../../en/pages/check.ts'

export const check = {
  'pages.check.title': '2要素認証',
  'pages.check.totp': '認証アプリの6桁のコードを入力してください。',
  'pages.check.sms':
    'スマートフォンに送信された6桁のコードを入力してください。10分後に無効になります。',
  'pages.check.email': 'メールで送信された6桁のコードを入力してください。10分後に無効になります。',
  'pages.check.anyCode': '6桁のコードを入力してください。',
  'pages.check.verify': '確認する',
  'pages.check.backup.open': '代わりにバックアップコードを使う',
  'pages.check.backup.hint': '保存した10個のコードのうちの1つ。それぞれ1回だけ使えます。',
  'pages.check.backup.use': 'バックアップコードを使う',
  'pages.check.somebodyElse': '別のアカウントでサインイン',
} as const satisfies Translated<typeof english>
