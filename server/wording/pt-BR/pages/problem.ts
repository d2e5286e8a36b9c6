import type { Translated } from '../../../../shared/wording/translated.ts'
import type { problem as english } from '../../en/pages/problem.ts'

export const problem = {
  'pages.problem.title': 'Algo deu errado',
  'pages.problem.toSettings': 'Ir para os ajustes',
} as const satisfies Translated<typeof english>
