import type { Translated } from '../../../../shared/wording/translated.ts'
import type { problem as english } from '../../en/pages/problem.ts'

export const problem = {
  'pages.problem.title': '出现问题',
  'pages.problem.toSettings': '前往设置',
} as const satisfies Translated<typeof english>
