import type { Translated } from '../../../../shared/wording/translated.ts'
import type { login as english } from '../../en/pages/login.ts'

export const login = {
  'pages.login.title': 'サインイン',
  'pages.login.submit': 'サインイン',
} as const satisfies Translated<typeof english>
