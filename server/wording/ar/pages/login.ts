import type { Translated } from '../../../../shared/wording/translated.ts'
import type { login as english } from '../../en/pages/login.ts'

export const login = {
  'pages.login.title': 'تسجيل الدخول',
  'pages.login.submit': 'تسجيل الدخول',
} as const satisfies Translated<typeof english>
