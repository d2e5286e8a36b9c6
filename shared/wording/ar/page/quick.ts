import type { quick as english } from '../../en/page/quick.ts'
import type { Translated } from '../../translated.ts'

export const quick = {
  'quick.title': 'الوصول السريع',
  'quick.search': 'البحث في رموزك',
  'quick.empty': 'لا توجد عناصر بعد.',
  'quick.nothingFound': 'لا يوجد عنصر مطابق.',
  'quick.notOpen': 'لا يمكن للوصول السريع فتح خزنتك. يُرجى فتح Countersign لمعرفة السبب.',
  'quick.openMain': 'فتح Countersign',
  'quick.noBackupCode': 'ليس لهذا العنصر رمز احتياطي غير مستخدَم.',
  'quick.copiedInstead': '{why} نُسخ الرمز بدلًا منه.',
  'quick.copyBackupCode': 'نسخ الرمز الاحتياطي',
  'quick.confirm': 'يُرجى إدخال عبارة المرور لنسخ رمز احتياطي لـ {name}',
  'quick.keys.copy': '<kbd>{keys}</kbd> نسخ',
  'quick.keys.next': '<kbd>{keys}</kbd> الرمز التالي',
  'quick.keys.type': '<kbd>{keys}</kbd> كتابة',
  'quick.keys.backupCode': '<kbd>{keys}</kbd> رمز احتياطي',
  'quick.keys.scan': '<kbd>{keys}</kbd> مسح الشاشة ضوئيًا',
  'quick.keys.hide': '<kbd>{keys}</kbd> إغلاق',
} as const satisfies Translated<typeof english>
