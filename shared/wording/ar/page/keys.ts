import type { keys as english } from '../../en/page/keys.ts'
import type { Translated } from '../../translated.ts'

export const keys = {
  'keys.title': 'اختصارات لوحة المفاتيح',
  'keys.search': 'البحث (أو اكتب مباشرة)',
  'keys.move': 'التنقل بين العناصر',
  'keys.copy': 'نسخ الرمز',
  'keys.copyNext': 'نسخ الرمز التالي',
  'keys.details': 'فتح التفاصيل',
  'keys.reorder': 'تحريك العنصر لأعلى أو لأسفل',
  'keys.remove': 'نقل العنصر إلى سلة المهملات',
  'keys.add': 'إضافة عنصر',
  'keys.paste': 'إضافة الصورة أو الرابط من الحافظة',
  'keys.help': 'هذه القائمة',
  'keys.anywhere': 'في أي مكان',
  'keys.list': 'في القائمة',
  'keys.quick': 'في الوصول السريع',
  'keys.quick.type': 'كتابة الرمز في البرنامج الظاهر في المقدمة',
  'keys.quick.backupCode': 'نسخ رمز احتياطي',
} as const satisfies Translated<typeof english>
