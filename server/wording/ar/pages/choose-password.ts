import type { Translated } from '../../../../shared/wording/translated.ts'
import type { choosePassword as english } from '../../en/pages/choose-password.ts'

export const choosePassword = {
  'pages.choosePassword.title': 'اختيار كلمة المرور',
  'pages.choosePassword.about':
    'لا تعمل كلمة المرور لمرة واحدة إلا مرة واحدة. وتُستخدم لاختيار كلمة مرور خاصة بك.',
  'pages.choosePassword.oneTimePassword': 'كلمة المرور لمرة واحدة',
  'pages.choosePassword.newPassword': 'كلمة المرور الجديدة',
  'pages.choosePassword.newPasswordHint': 'ثمانية محارف على الأقل. والأطول أفضل.',
  'pages.choosePassword.submit': 'حفظ كلمة المرور',
} as const satisfies Translated<typeof english>
