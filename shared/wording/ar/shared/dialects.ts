import type { dialects as english } from '../../en/shared/dialects.ts'
import type { Translated } from '../../translated.ts'

export const dialects = {
  'shared.dialects.authPages': 'صفحات ويب بنماذج (\u2066/auth\u2069)',
  'shared.dialects.authV1': 'JSON مع رموز وصول (\u2066/api/v1/auth\u2069)',
  'shared.dialects.betterAuth': 'better-auth مع إضافته للمصادقة الثنائية',
  'shared.dialects.chatTwoStep': 'دردشة بخطوة ثانية خاصة بها (\u2066/api/chat\u2069)',
  'shared.dialects.twoFactorAuth': 'JSON مع ملف تعريف ارتباط للجلسة (\u2066/2fa\u2069)',
  'shared.dialects.users2fa': 'JSON مع رموز برسائل SMS وبالبريد الإلكتروني (\u2066/users\u2069)',
  'shared.dialects.other': '{id}',
} as const satisfies Translated<typeof english>
