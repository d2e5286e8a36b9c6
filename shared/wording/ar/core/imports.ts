import type { imports as english } from '../../en/core/imports.ts'
import type { Translated } from '../../translated.ts'

export const imports = {
  'core.imports.over': 'انتهى هذا الاستيراد. يُرجى اختيار الملف مجددًا، أو قراءة الرمز مجددًا.',
  'core.imports.tooManyTexts': 'يمكن قراءة {keptTexts, number} من النصوص معًا كحد أقصى.',
  'core.imports.tooManyRead': 'يمكن قراءة {entries, number} من العناصر معًا كحد أقصى.',
  'core.imports.underWay': 'هذا الاستيراد جارٍ بالفعل.',
  'core.imports.outOfMemory': 'لا توجد ذاكرة كافية لقراءة هذا الملف.',
  'core.imports.tooSlow': 'استغرقت قراءة هذا الملف وقتًا طويلًا جدًا، فأُوقفت.',
  'core.imports.stopped': 'أُوقف الاستيراد.',
  'core.imports.notWaiting': 'لا ينتظر هذا الملف كلمة مرور.',
  'core.imports.partMissing': 'هذا الجزء من التصدير ناقص.',
  'core.imports.tooManyTogether':
    'تحتوي الملفات معًا على أكثر من {limit, number} من العناصر. يُرجى استيراد هذا الملف وحده.',
  'core.imports.notOffered': 'أحد العناصر المختارة ليس جزءًا من هذا الاستيراد.',
  'core.imports.opened.folder': 'هذا مجلد. يُرجى سحبه إلى النافذة لاستيراد ما فيه.',
  'core.imports.opened.noFile': 'ليس هذا ملفًا.',
  'core.imports.opened.gone': 'لم يعد هذا الملف موجودًا.',
  'core.imports.opened.unreadable': 'لا يمكن قراءة هذا الملف.',
  'core.imports.opened.tooLarge': 'هذا الملف أكبر من {megabytes} ميغابايت.',
  'core.imports.opened.tooLargeTogether':
    'تتجاوز الملفات معًا {megabytes} ميغابايت. يُرجى استيراد هذا الملف وحده.',
} as const satisfies Translated<typeof english>
