import type { notices as english } from '../../en/page/notices.ts'
import type { Translated } from '../../translated.ts'

export const notices = {
  'notices.backups.failedAgain': 'فشل النسخ الاحتياطي مجددًا',
  'notices.backups.done': 'تم النسخ الاحتياطي',
  'notices.backups.failing.lastGood': 'النسخ الاحتياطي لا يعمل. <bdi>{problem}</bdi> {lastGood}',
  'notices.backups.secondFolder.change': 'اختيار مجلد آخر',
  'notices.backups.folder.done': 'تُحفظ النسخ الاحتياطية هناك من الآن فصاعدًا',
  'notices.backups.folder.title': 'مجلد النسخ الاحتياطية',
  'notices.backups.folder.hint': 'مجلد موجود، مثل مجلد متزامن أو على قرص آخر.',
  'notices.backups.folder.path': 'المسار الكامل',
  'notices.backups.folder.picked': 'ستُحفظ كل نسخة احتياطية أيضًا في <bdi>{folder}</bdi>، مشفَّرةً.',
  'notices.backups.folder.use': 'استخدام هذا المجلد',
  'notices.check.notice':
    '{phase, select, stopping {جارٍ إيقاف فحص خادم} other {جارٍ فحص خادم}}: فُحصت {tried, number} من {all, number} من القواعد.',
  'notices.check.notice.show': 'إظهار الفحص',
  'notices.overview.clock.stop': 'إيقاف تصحيح الرموز',
  'notices.overview.clock.wasBehind':
    'يصحّح Countersign رموزك بمقدار {off} لأن ساعة هذا الكمبيوتر كانت متأخرة عن خوادمك.',
  'notices.overview.clock.wasAhead':
    'يصحّح Countersign رموزك بمقدار {off} لأن ساعة هذا الكمبيوتر كانت متقدمة على خوادمك.',
  'notices.overview.clock.behind':
    'ساعة هذا الكمبيوتر متأخرة {off} عن خوادمك، لذا قد تُرفض الرموز. يُرجى ضبط الساعة، أو السماح لـ Countersign بتصحيح الرموز.',
  'notices.overview.clock.ahead':
    'ساعة هذا الكمبيوتر متقدمة {off} على خوادمك، لذا قد تُرفض الرموز. يُرجى ضبط الساعة، أو السماح لـ Countersign بتصحيح الرموز.',
  'notices.practice.arrived':
    '{channel, select, sms {تدريب: SMS إلى {to}} email {تدريب: بريد إلكتروني إلى {to}} other {}}',
  'notices.practice.copyCode': 'نسخ الرمز',
  'notices.drop.codes': 'الإفلات لإضافة رموز احتياطية',
  'notices.drop.codesHere': 'الإفلات هنا لإضافة رموز احتياطية',
  'notices.drop.codesHere.hint': 'ملف نصي أو PDF أو نص محدَّد',
  'notices.drop.read': 'الإفلات هنا',
  'notices.drop.read.codesHint': 'رموز QR، أو تصدير من تطبيق آخر، أو رموز احتياطية كملف نصي أو PDF',
  'notices.drop.read.filesHint': 'رموز QR، أو تصدير من تطبيق آخر: ملفات أو مجلد',
  'notices.drop.refused': 'لا يمكن إفلات هذا هنا',
  'notices.drop.refused.hint': 'يُرجى إغلاق مربع الحوار هذا أولًا، ثم الإفلات على النافذة',
  'notices.drop.onlyCodes':
    'لا يمكن هنا إلا إفلات رموز احتياطية، كملف نصي أو PDF. لإفلات شيء آخر، يُرجى إغلاق التفاصيل.',
  'notices.drop.closeFirst': 'يُرجى إغلاق مربع الحوار هذا أولًا، ثم الإفلات على النافذة.',
} as const satisfies Translated<typeof english>
