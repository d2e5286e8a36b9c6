import type { shell as english } from '../../en/page/shell.ts'
import type { Translated } from '../../translated.ts'

export const shell = {
  'shell.sections': 'في هذه الصفحة',
  'shell.clipboardClears': 'إفراغ الحافظة',
  'shell.presenting': 'الرموز مخفية',
  'shell.presenting.end': 'الرموز مخفية: إنهاء وضع العرض',
  'shell.presenting.command': 'وضع العرض: إخفاء كل الرموز',
  'shell.demo': 'عرض تجريبي',
  'shell.demo.hint': 'هذه العناصر مختلقة. خزنتك لا تُمس، ويُزال كل ما هنا عند انتهاء العرض.',
} as const satisfies Translated<typeof english>
