import type { Translated } from '../../../../shared/wording/translated.ts'
import type { layout as english } from '../../en/pages/layout.ts'

export const layout = {
  'pages.layout.skip': 'Zum Inhalt springen',
  'pages.layout.signOut': 'Abmelden',
  'pages.layout.problemWithAttempts':
    '{problem} {count, plural, =0 {Du hast keine Versuche mehr.} one {Du hast noch # Versuch.} other {Du hast noch # Versuche.}}',
} as const satisfies Translated<typeof english>
