import type { Translated } from '../../../../shared/wording/translated.ts'
import type { layout as english } from '../../en/pages/layout.ts'

export const layout = {
  'pages.layout.skip': '本文へ移動',
  'pages.layout.signOut': 'サインアウト',
  'pages.layout.problemWithAttempts':
    '{problem}{count, plural, =0 {これ以上試行できません。} other {あと#回試行できます。}}',
} as const satisfies Translated<typeof english>
