import type { Translated } from '../../../../shared/wording/translated.ts'
import type { layout as english } from '../../en/pages/layout.ts'

export const layout = {
  'pages.layout.skip': 'التخطي إلى المحتوى',
  'pages.layout.signOut': 'تسجيل الخروج',
  'pages.layout.problemWithAttempts':
    '{problem} {count, plural, =0 {لم تبقَ لديك محاولات.} zero {لم تبقَ لديك محاولات.} one {بقيت لديك محاولة واحدة.} two {بقيت لديك محاولتان.} few {بقيت لديك # محاولات.} many {بقيت لديك # محاولة.} other {بقيت لديك # محاولة.}}',
} as const satisfies Translated<typeof english>
