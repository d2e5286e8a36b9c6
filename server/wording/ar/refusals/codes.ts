import type { Translated } from '../../../../shared/wording/translated.ts'
import type { codes as english } from '../../en/refusals/codes.ts'

export const codes = {
  'refusals.codes.missing': 'يُرجى إدخال رمز.',
  'refusals.codes.giveOne': 'يُرجى إرسال {code} أو {backupCode}.',
  'refusals.codes.wrong': 'هذا الرمز غير صحيح.',
  'refusals.codes.expired': 'انتهت صلاحية هذا الرمز. يُرجى طلب رمز جديد.',
  'refusals.codes.tooManyTries': 'محاولات كثيرة جدًا. يُرجى الانتظار قبل إعادة المحاولة.',
  'refusals.codes.tooManyRequests': 'طُلب هذا مرات كثيرة جدًا. يُرجى الانتظار قبل طلبه مجددًا.',
  'refusals.codes.factorDisabled':
    'رموز خاطئة كثيرة جدًا. يُرجى استخدام رمز احتياطي، أو الطلب من مسؤول إعادة تعيين المصادقة الثنائية.',
  'refusals.codes.noneToSend': 'يُنشئ تطبيق المصادقة رموزه بنفسه، فلا رمز لإرساله.',
} as const satisfies Translated<typeof english>
