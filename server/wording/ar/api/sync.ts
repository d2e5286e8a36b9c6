import type { Translated } from '../../../../shared/wording/translated.ts'
import type { sync as english } from '../../en/api/sync.ts'

export const sync = {
  'api.sync.about': 'الإبلاغ عن أن هذا الخادم يوفّر المزامنة',
  'api.sync.makeToken': 'إنشاء رمز وصول يفتح ملفات الحساب ولا شيء غيرها',
  'api.sync.tokens': 'سرد رموز الوصول للحساب',
  'api.sync.removeToken': 'إزالة رمز وصول',
  'api.sync.endToken': 'إنهاء رمز الوصول المُرسَل',
  'api.sync.list': 'سرد ملفات الحساب والمساحة التي تشغلها',
  'api.sync.read': 'قراءة ملف كبايتات',
  'api.sync.write': 'إنشاء ملف أو استبداله؛ ومع If-Match فقط إذا كان هذا الإصدار',
  'api.sync.remove': 'إزالة ملف؛ وليس عدم وجوده خطأ',
} as const satisfies Translated<typeof english>
