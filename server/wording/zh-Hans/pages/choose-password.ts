import type { Translated } from '../../../../shared/wording/translated.ts'
import type { choosePassword as english } from '../../en/pages/choose-password.ts'

export const choosePassword = {
  'pages.choosePassword.title': '设置密码',
  'pages.choosePassword.about': '一次性密码只能使用一次。请用它设置自己的密码。',
  'pages.choosePassword.oneTimePassword': '一次性密码',
  'pages.choosePassword.newPassword': '新密码',
  'pages.choosePassword.newPasswordHint': '至少八个字符，越长越好。',
  'pages.choosePassword.submit': '保存密码',
} as const satisfies Translated<typeof english>
