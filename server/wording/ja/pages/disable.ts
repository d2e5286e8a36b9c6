import type { Translated } from '../../../../shared/wording/translated.ts'
import type { disable as english } from '../../en/pages/disable.ts'

export const disable = {
  'pages.disable.title': '2要素認証をオフにしますか？',
  'pages.disable.about':
    'アカウントを守るのはパスワードだけになり、バックアップコードは使えなくなります。',
  'pages.disable.appHint': '認証アプリのコード、またはバックアップコード。',
  'pages.disable.sentHint': '送信されたコード、またはバックアップコード。',
  'pages.disable.submit': '2要素認証をオフにする',
  'pages.disable.keep': 'オンのままにする',
} as const satisfies Translated<typeof english>
