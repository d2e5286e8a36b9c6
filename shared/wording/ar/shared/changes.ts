import type { changes as english } from '../../en/shared/changes.ts'
import type { Translated } from '../../translated.ts'

export const changes = {
  'shared.changes.unnamed': 'عنصر بلا اسم',
  'shared.changes.missing': 'سيُضاف {name}.',
  'shared.changes.onlyHere': 'سيُزال {name}.',
  'shared.changes.trash':
    '{count, plural, zero {لن يُحذف أي عنصر من سلة المهملات.} one {سيُحذف عنصر واحد من سلة المهملات.} two {سيُحذف عنصران من سلة المهملات.} few {ستُحذف # عناصر من سلة المهملات.} many {سيُحذف # عنصرًا من سلة المهملات.} other {سيُحذف # عنصر من سلة المهملات.}}',
  'shared.changes.accounts':
    '{count, plural, zero {لن يُزال أي حساب من Countersign.} one {سيُزال حساب واحد من Countersign.} two {سيُزال حسابان من Countersign.} few {ستُزال # حسابات من Countersign.} many {سيُزال # حسابًا من Countersign.} other {سيُزال # حساب من Countersign.}}',
  'shared.changes.parts': 'يأخذ من النسخة الاحتياطية: {parts}.',
  'shared.changes.namedParts': 'يأخذ {name} من النسخة الاحتياطية: {parts}.',
  'shared.changes.counter': 'ينتقل العدّاد من {here} إلى {inBackup}.',
  'shared.changes.namedCounter': 'ينتقل عدّاد {name} من {here} إلى {inBackup}.',
  'shared.changes.counterBack':
    'يرجع العدّاد من {here} إلى {inBackup}: استُخدمت رموزه التالية بالفعل.',
  'shared.changes.namedCounterBack':
    'يرجع عدّاد {name} من {here} إلى {inBackup}: استُخدمت رموزه التالية بالفعل.',
  'shared.changes.part': '{part} ({here} يصبح {inBackup})',
  'shared.changes.quoted': '«{text}»',
  'shared.changes.nothing': 'لا شيء',
  'shared.changes.part.issuer': 'جهة الإصدار',
  'shared.changes.part.label': 'اسم الحساب',
  'shared.changes.part.tags': 'الوسوم',
  'shared.changes.part.note': 'الملاحظة',
  'shared.changes.part.secret': 'السر',
  'shared.changes.part.pin': 'رقم PIN',
  'shared.changes.part.parameters': 'نوع الرمز',
  'shared.changes.part.backupCodes': 'الرموز الاحتياطية',
  'shared.changes.part.pinned': 'حالة التثبيت',
  'shared.changes.part.icon': 'الأيقونة',
  'shared.changes.part.website': 'الموقع',
  'shared.changes.part.account': 'الحساب المرتبط',
  'shared.changes.added': 'إضافة {what}',
  'shared.changes.changed': 'تغيير {what}',
  'shared.changes.removed': 'إزالة {what}',
  'shared.changes.noneDiffered': 'لم يختلف أي عنصر',
  'shared.changes.otherComputers':
    '{count, plural, zero {لن يظهر هذا على أجهزة كمبيوتر أخرى.} one {سيظهر هذا على الكمبيوتر الآخر أيضًا.} two {سيظهر هذا على جهازي الكمبيوتر الآخرين أيضًا.} few {سيظهر هذا على أجهزة الكمبيوتر الـ# الأخرى أيضًا.} many {سيظهر هذا على أجهزة الكمبيوتر الـ# الأخرى أيضًا.} other {سيظهر هذا على أجهزة الكمبيوتر الـ# الأخرى أيضًا.}}',
  'shared.changes.same': 'لم يتغيّر أي عنصر',
} as const satisfies Translated<typeof english>
