import type { Translated } from '../../../../shared/wording/translated.ts'
import type { problem as english } from '../../en/pages/problem.ts'

export const problem = {
  'pages.problem.title': 'Algo salió mal',
  'pages.problem.toSettings': 'Ir a los ajustes',
} as const satisfies Translated<typeof english>
