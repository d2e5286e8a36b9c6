import type { Translated } from '../../../../shared/wording/translated.ts'
import type { login as english } from '../../en/pages/login.ts'

export const login = {
  'pages.login.title': '登录',
  'pages.login.submit': '登录',
} as const satisfies Translated<typeof english>
