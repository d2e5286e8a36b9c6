import type { leftOut as english } from '../../en/page/left-out.ts'
import type { Translated } from '../../translated.ts'

export const leftOut = {
  'leftOut.place': '{name}',
  'leftOut.placeWithin': '{container}، {place}',
  'leftOut.tooLarge': 'هذا الملف أكبر من {megabytes} ميغابايت.',
  'leftOut.tooLargeTogether':
    'تتجاوز الملفات معًا {megabytes} ميغابايت. يُرجى استيراد هذا الملف وحده.',
  'leftOut.unreadable': 'لم يعد بالإمكان قراءة هذا الملف.',
  'leftOut.notOpened': 'لم يُفتح.',
  'leftOut.notConfirmed': 'لم تؤكَّد التخمينات بشأنه.',
  'leftOut.partsMissing': 'لم يُقرأ إلا {have} من {size} أجزاء من النقل.',
  'leftOut.counted':
    '{kind, select, entries {{entries, plural, zero {لا عناصر} one {عنصر واحد} two {عنصران} few {# عناصر} many {# عنصرًا} other {# عنصر}}} files {{files, plural, zero {لا ملفات} one {ملف واحد} two {ملفان} few {# ملفات} many {# ملفًا} other {# ملف}}} other {{entries, plural, zero {لا عناصر} one {عنصر واحد} two {عنصران} few {# عناصر} many {# عنصرًا} other {# عنصر}} و{files, plural, zero {لا ملفات} one {ملف واحد} two {ملفان} few {# ملفات} many {# ملفًا} other {# ملف}}}}',
} as const satisfies Translated<typeof english>
