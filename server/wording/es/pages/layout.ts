import type { Translated } from '../../../../shared/wording/translated.ts'
import type { layout as english } from '../../en/pages/layout.ts'

export const layout = {
  'pages.layout.skip': 'Ir al contenido',
  'pages.layout.signOut': 'Cerrar sesión',
  'pages.layout.problemWithAttempts':
    '{problem} {count, plural, =0 {No te queda ningún intento.} one {Te queda # intento.} many {Te quedan # de intentos.} other {Te quedan # intentos.}}',
} as const satisfies Translated<typeof english>
