import type { qr as english } from '../../en/page/qr.ts'
import type { Translated } from '../../translated.ts'

export const qr = {
  'qr.camera.none': 'لم يُعثر على كاميرا.',
  'qr.camera.refused':
    'رُفض الوصول إلى الكاميرا. يُرجى السماح به في إعدادات الخصوصية في النظام، ثم إعادة المحاولة.',
  'qr.camera.busy': 'الكاميرا قيد الاستخدام في تطبيق آخر، أو فُصلت.',
  'qr.camera.failed': 'تعذّر تشغيل الكاميرا.',
  'qr.screen.none': 'لم تُشارَك شاشة ولا نافذة.',
  'qr.screen.failed': 'تعذّر التقاط الشاشة.',
  'qr.picture': 'الصورة',
  'qr.picture.tiff':
    '{name} صورة TIFF لا يمكن قراءتها هنا. يُرجى استخدام الاستيراد، أو حفظها بتنسيق PNG.',
  'qr.picture.gone': 'لم يعد بالإمكان قراءة {name}. ربما نُقل الملف.',
  'qr.picture.filters': 'في {name} تأثيرات ترشيح غير مدعومة. يُرجى حفظ الصورة أولًا بتنسيق PNG.',
} as const satisfies Translated<typeof english>
