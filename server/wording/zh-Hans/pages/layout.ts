import type { Translated } from '../../../../shared/wording/translated.ts'
import type { layout as english } from '../../en/pages/layout.ts'

export const layout = {
  'pages.layout.skip': '跳到内容',
  'pages.layout.signOut': '退出登录',
  'pages.layout.problemWithAttempts':
    '{problem}{count, plural, =0 {没有剩余的尝试次数。} other {还可以尝试 # 次。}}',
} as const satisfies Translated<typeof english>
