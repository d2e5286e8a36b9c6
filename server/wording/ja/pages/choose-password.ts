import type { Translated } from '../../../../shared/wording/translated.ts'
import type { choosePassword as english } from '../../en/pages/choose-password.ts'

export const choosePassword = {
  'pages.choosePassword.title': 'パスワードの設定',
  'pages.choosePassword.about':
    'ワンタイムパスワードは1回しか使えません。それを使って、自分のパスワードを決めてください。',
  'pages.choosePassword.oneTimePassword': 'ワンタイムパスワード',
  'pages.choosePassword.newPassword': '新しいパスワード',
  'pages.choosePassword.newPasswordHint': '8文字以上。長いほど安全です。',
  'pages.choosePassword.submit': 'パスワードを保存',
} as const satisfies Translated<typeof english>
