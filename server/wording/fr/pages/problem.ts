import type { Translated } from '../../../../shared/wording/translated.ts'
import type { problem as english } from '../../en/pages/problem.ts'

export const problem = {
  'pages.problem.title': 'Une erreur s’est produite',
  'pages.problem.toSettings': 'Aller aux paramètres',
} as const satisfies Translated<typeof english>
