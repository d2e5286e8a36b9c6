import type { Translated } from '../../../../shared/wording/translated.ts'
import type { check as english } from '../../en/pages/check.ts'

export const check = {
  'pages.check.title': 'المصادقة الثنائية',
  'pages.check.totp': 'يُرجى إدخال الرمز المكوّن من ستة أرقام من تطبيق المصادقة.',
  'pages.check.sms':
    'يُرجى إدخال الرمز المكوّن من ستة أرقام الذي أرسلناه إلى هاتفك. تنتهي صلاحيته بعد 10 دقائق.',
  'pages.check.email':
    'يُرجى إدخال الرمز المكوّن من ستة أرقام الذي أرسلناه إلى بريدك الإلكتروني. تنتهي صلاحيته بعد 10 دقائق.',
  'pages.check.anyCode': 'يُرجى إدخال الرمز المكوّن من ستة أرقام.',
  'pages.check.verify': 'تحقق',
  'pages.check.backup.open': 'استخدام رمز احتياطي بدلًا منه',
  'pages.check.backup.hint': 'أحد الرموز العشرة التي حفظتها. يعمل كل منها مرة واحدة.',
  'pages.check.backup.use': 'استخدام الرمز الاحتياطي',
  'pages.check.somebodyElse': 'تسجيل الدخول إلى حساب آخر',
} as const satisfies Translated<typeof english>
