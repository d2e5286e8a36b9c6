import type { entry as english } from '../../en/page/entry.ts'
import type { Translated } from '../../translated.ts'

export const entry = {
  'entry.details.loading': 'جارٍ تحميل التفاصيل',
  'entry.issuer': 'جهة الإصدار',
  'entry.account': 'الحساب',
  'entry.tags': 'الوسوم',
  'entry.tags.placeholder': 'كتابة وسم ثم الضغط على Enter',
  'entry.note': 'ملاحظة',
  'entry.pin': 'رقم PIN',
  'entry.newPin': 'رقم PIN الجديد',
  'entry.newPin.description': 'يُترك فارغًا للإبقاء على الحالي',
  'entry.saved': 'تم الحفظ',
  'entry.conflicts': 'تغيّر في مكانين',
  'entry.conflicts.text':
    'حفظت نافذة أخرى أو برنامج آخر هذا العنصر أثناء تعديله هنا. يُرجى اختيار ما يُبقى.',
  'entry.conflicts.mine': 'ما كتبته',
  'entry.conflicts.theirs': 'ما حُفظ في هذه الأثناء',
  'entry.conflicts.empty': 'فارغ',
  'entry.gone': 'أُزيل هذا العنصر في نافذة أخرى أو برنامج آخر.',
  'entry.gone.edited': 'أُزيل هذا العنصر في نافذة أخرى أو برنامج آخر. ما كتبته لا يزال هنا.',
  'entry.gone.restore': 'استعادته',
  'entry.gone.restoreAndSave': 'استعادة وحفظ',
  'entry.gone.notInTrash':
    'لم يعد هذا العنصر في سلة المهملات. يُرجى نسخ ما يلزم من النموذج قبل إغلاقه.',
  'entry.secret': 'السر',
  'entry.secret.show': 'إظهار السر ورمز QR',
  'entry.secret.warning': 'يمكن لمن يرى السر إنشاء رموزك. يُرجى التأكد من عدم وجود من ينظر.',
  'entry.secret.confirm': 'إظهار السر',
  'entry.secret.tooLong': 'هذا العنصر أطول من أن يتسع له رمز QR.',
  'entry.secret.qrCode': 'رمز QR لهذا العنصر',
  'entry.secret.copy': 'نسخ السر',
  'entry.secret.copyLink': 'نسخ رابط الإعداد',
  'entry.remove': 'نقل إلى سلة المهملات',
  'entry.remove.hint': 'يبقى فيها 30 يومًا. يُرجى أولًا تعطيل المصادقة الثنائية في موقع الويب.',
} as const satisfies Translated<typeof english>
