import type { Translated } from '../../../../shared/wording/translated.ts'
import type { problem as english } from '../../en/pages/problem.ts'

export const problem = {
  'pages.problem.title': 'Etwas ist schiefgegangen',
  'pages.problem.toSettings': 'Zu den Einstellungen',
} as const satisfies Translated<typeof english>
