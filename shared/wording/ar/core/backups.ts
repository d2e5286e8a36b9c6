import type { backups as english } from '../../en/core/backups.ts'
import type { Translated } from '../../translated.ts'

export const backups = {
  'core.backups.noAnswer': 'لا يستجيب مجلد النسخ الاحتياطية \u2066{path}\u2069.',
  'core.backups.folderGone': 'مجلد النسخ الاحتياطية \u2066{path}\u2069 غير موجود.',
  'core.backups.tooLarge': 'الملف أكبر من 48 ميغابايت.',
  'core.backups.failed': 'تعذّر إنشاء النسخة الاحتياطية.',
  'core.backups.gone': 'لم تعد هذه النسخة الاحتياطية موجودة.',
  'core.backups.folderInUse': 'تُحفظ النسخ الاحتياطية في هذا المجلد بالفعل. يُرجى اختيار غيره.',
  'core.backups.notKept': 'لم يتمكن Countersign من إعادة قراءة ملف كتبه في \u2066{path}\u2069.',
  'core.backups.nothingToUndo': 'لا توجد استعادة للتراجع عنها.',
  'core.backups.changedSince': 'تغيّر شيء منذ ذلك الحين، لذا لم يعد التراجع ممكنًا.',
  'core.backups.wholePath': 'يُرجى إدخال المسار الكامل للمجلد.',
  'core.backups.tooManyEntries': 'يمكن أن تحتوي الخزنة على {entries, number} من العناصر كحد أقصى.',
} as const satisfies Translated<typeof english>
