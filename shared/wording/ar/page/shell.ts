import type { shell as english } from '../../en/page/shell.ts'
import type { Translated } from '../../translated.ts'

export const shell = {
  'shell.clipboardClears': 'إفراغ الحافظة',
  'shell.presenting': 'الرموز مخفية',
  'shell.presenting.end': 'الرموز مخفية: إنهاء وضع العرض',
  'shell.presenting.command': 'وضع العرض: إخفاء كل الرموز',
} as const satisfies Translated<typeof english>
