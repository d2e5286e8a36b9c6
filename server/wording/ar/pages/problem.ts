import type { Translated } from '../../../../shared/wording/translated.ts'
import type { problem as english } from '../../en/pages/problem.ts'

export const problem = {
  'pages.problem.title': 'حدث خطأ',
  'pages.problem.toSettings': 'الانتقال إلى الإعدادات',
} as const satisfies Translated<typeof english>
