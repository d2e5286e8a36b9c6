import type { Translated } from '../../../../shared/wording/translated.ts'
import type { login as english } from '../../en/pages/login.ts'

export const login = {
  'pages.login.title': 'Entrar',
  'pages.login.submit': 'Entrar',
} as const satisfies Translated<typeof english>
