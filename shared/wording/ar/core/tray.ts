import type { tray as english } from '../../en/core/tray.ts'
import type { Translated } from '../../translated.ts'

export const tray = {
  'core.tray.open': 'فتح Countersign',
  'core.tray.quick': 'الوصول السريع',
  'core.tray.scan': 'مسح الشاشة ضوئيًا',
  'core.tray.lock': 'قفل',
  'core.tray.quit': 'إنهاء Countersign',
  'core.tray.copies': 'نسخ الرمز',
  'core.tray.nonePinned': 'تثبيت عنصر لنسخ رمزه هنا',
  'core.tray.more':
    '{count, plural, zero {لا مزيد…} one {واحد آخر…} two {اثنان آخران…} few {# أخرى…} many {# أخرى…} other {# أخرى…}}',
  'core.tray.withCode': '{name}: {code}',
  'core.tray.notCopied': 'تعذّر نسخ الرمز',
} as const satisfies Translated<typeof english>
