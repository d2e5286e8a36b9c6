import type { Translated } from '../../../../shared/wording/translated.ts'
import type { backupCodes as english } from '../../en/pages/backup-codes.ts'

export const backupCodes = {
  'pages.backupCodes.title': 'الرموز الاحتياطية',
  'pages.backupCodes.left':
    '{count, plural, zero {لم يبقَ أي رمز احتياطي: <b>{count} من {total}</b>.} one {بقي رمز احتياطي واحد: <b>{count} من {total}</b>.} two {بقي رمزان احتياطيان: <b>{count} من {total}</b>.} few {الرموز الاحتياطية الباقية: <b>{count} من {total}</b>.} many {الرموز الاحتياطية الباقية: <b>{count} من {total}</b>.} other {الرموز الاحتياطية الباقية: <b>{count} من {total}</b>.}}',
  'pages.backupCodes.low': 'أوشكت رموزك الاحتياطية على النفاد. يُرجى إنشاء رموز جديدة.',
  'pages.backupCodes.shownOnce':
    'تُعرض الرموز مرة واحدة، عند إنشائها. ولا نحتفظ إلا بما يلزم للتعرّف عليها.',
  'pages.backupCodes.make': 'إنشاء رموز جديدة',
  'pages.backupCodes.replaces': 'ستتوقف رموزك الحالية عن العمل.',
  'pages.backupCodes.sendCode': 'إرسال رمز إليّ أولًا',
  'pages.backupCodes.sentHint': 'الرمز الذي أرسلناه إليك.',
  'pages.backupCodes.appHint': 'من تطبيق المصادقة.',
  'pages.backupCodes.back': 'العودة إلى الإعدادات',
  'pages.backupCodes.fresh.title': 'حفظ رموزك الاحتياطية',
  'pages.backupCodes.fresh.about':
    'يتيح كل رمز من هذه الرموز تسجيل الدخول مرة واحدة حين لا يكون جهازك معك. <b>لن تُعرض مرة أخرى</b>، لذا يُرجى طباعتها أو حفظها في مدير كلمات مرور.',
  'pages.backupCodes.fresh.saved': 'حفظتها',
} as const satisfies Translated<typeof english>
