import type { keys as english } from '../../en/page/keys.ts'
import type { Translated } from '../../translated.ts'

export const keys = {
  'keys.title': 'اختصارات لوحة المفاتيح',
  'keys.move': 'التنقل بين العناصر',
  'keys.copy': 'نسخ الرمز',
  'keys.copyNext': 'نسخ الرمز التالي',
  'keys.details': 'فتح التفاصيل',
  'keys.reorder': 'تحريك العنصر لأعلى أو لأسفل',
  'keys.remove': 'نقل العنصر إلى سلة المهملات',
  'keys.add': 'إضافة عنصر',
  'keys.paste': 'إضافة الصورة أو الرابط من الحافظة',
  'keys.help': 'هذه القائمة',
} as const satisfies Translated<typeof english>
