import type { Translated } from '../../../../shared/wording/translated.ts'
import type { login as english } from '../../en/pages/login.ts'

export const login = {
  'pages.login.title': 'Iniciar sesión',
  'pages.login.submit': 'Iniciar sesión',
} as const satisfies Translated<typeof english>
