import type { Translated } from '../../../../shared/wording/translated.ts'
import type { system as english } from '../../en/refusals/system.ts'

export const system = {
  'refusals.system.internal': 'حدث خطأ على الخادم.',
  'refusals.system.busy': 'الخادم مشغول. يُرجى إعادة المحاولة بعد لحظة.',
  'refusals.system.noDatabase': 'لا يمكن الوصول إلى قاعدة البيانات الآن.',
  'refusals.system.noRedis': 'لا يمكن الوصول إلى Redis الآن.',
  'refusals.system.secretUnreadable': 'لا يمكن قراءة سر محفوظ الآن.',
  'refusals.system.emailNotSent': 'تعذّر إرسال البريد الإلكتروني.',
  'refusals.system.smsNotSent': 'تعذّر إرسال الرسالة النصية.',
  'refusals.system.noEmail': 'البريد الإلكتروني غير مُعدّ على هذا الخادم.',
  'refusals.system.noSms': 'رسائل SMS غير مُعدّة على هذا الخادم.',
} as const satisfies Translated<typeof english>
