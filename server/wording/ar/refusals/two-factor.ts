import type { Translated } from '../../../../shared/wording/translated.ts'
import type { twoFactor as english } from '../../en/refusals/two-factor.ts'

export const twoFactor = {
  'refusals.twoFactor.alreadyOn': 'المصادقة الثنائية مفعَّلة بالفعل.',
  'refusals.twoFactor.off': 'المصادقة الثنائية معطَّلة.',
  'refusals.twoFactor.notPending': 'لا يوجد إعداد ينتظر رمزًا.',
  'refusals.twoFactor.noDestination': 'يُرجى إدخال الجهة التي تُرسل إليها الرموز.',
  'refusals.twoFactor.notYours': 'هذه الإعدادات تخص شخصًا آخر.',
  'refusals.twoFactor.chatClosed': 'تحتاج الدردشة إلى خطوتك الثانية أولًا.',
  'refusals.twoFactor.noRecoveryEmail': 'لم يُعيَّن بريد إلكتروني للاسترداد.',
} as const satisfies Translated<typeof english>
