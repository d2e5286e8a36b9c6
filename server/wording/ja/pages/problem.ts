import type { Translated } from '../../../../shared/wording/translated.ts'
import type { problem as english } from '../../en/pages/problem.ts'

export const problem = {
  'pages.problem.title': '問題が起きました',
  'pages.problem.toSettings': '設定へ',
} as const satisfies Translated<typeof english>
