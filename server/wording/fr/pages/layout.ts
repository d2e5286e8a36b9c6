import type { Translated } from '../../../../shared/wording/translated.ts'
import type { layout as english } from '../../en/pages/layout.ts'

export const layout = {
  'pages.layout.skip': 'Aller au contenu',
  'pages.layout.signOut': 'Se déconnecter',
  'pages.layout.problemWithAttempts':
    '{problem} {count, plural, =0 {Il ne vous reste aucune tentative.} one {Il vous reste # tentative.} many {Il vous reste # de tentatives.} other {Il vous reste # tentatives.}}',
} as const satisfies Translated<typeof english>
