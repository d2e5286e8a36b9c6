import type { dispatch as english } from '../../en/core/dispatch.ts'
import type { Translated } from '../../translated.ts'

export const dispatch = {
  'core.dispatch.noSuchMethod': 'لا توجد مثل هذه الدالة في Countersign.',
  'core.dispatch.internal': 'حدث خطأ داخل Countersign.',
  'core.dispatch.locked': 'تطبيق Countersign مقفل. يُرجى إلغاء قفله أولًا.',
  'core.dispatch.absent': 'لا توجد خزنة بعد.',
  'core.dispatch.unavailable': 'تتعذّر قراءة الخزنة الآن.',
  'core.dispatch.badSender': 'لم يأتِ هذا الطلب من نافذة Countersign.',
  'core.dispatch.badInput': 'في {method}: القيمة {path} غير صالحة.',
  'core.dispatch.noInput': 'في {method}: المدخلات غير صالحة.',
} as const satisfies Translated<typeof english>
