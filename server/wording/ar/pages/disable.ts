import type { Translated } from '../../../../shared/wording/translated.ts'
import type { disable as english } from '../../en/pages/disable.ts'

export const disable = {
  'pages.disable.title': 'هل تُعطَّل المصادقة الثنائية؟',
  'pages.disable.about':
    'بعد ذلك لا يحمي هذا الحسابَ إلا كلمة المرور، وتتوقف رموزك الاحتياطية عن العمل.',
  'pages.disable.appHint': 'من تطبيق المصادقة، أو رمز احتياطي.',
  'pages.disable.sentHint': 'الرمز الذي أرسلناه إليك، أو رمز احتياطي.',
  'pages.disable.submit': 'تعطيل المصادقة الثنائية',
  'pages.disable.keep': 'إبقاؤها مفعَّلة',
} as const satisfies Translated<typeof english>
