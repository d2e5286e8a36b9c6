import type { screens as english } from '../../en/core/screens.ts'
import type { Translated } from '../../translated.ts'

export const screens = {
  'core.screens.notScanning': 'لا يمكن سرد الشاشات إلا أثناء المسح الضوئي.',
  'core.screens.gone': 'لم تعد تلك الشاشة أو النافذة موجودة.',
  'core.screens.notAllowed':
    'لا يسمح macOS لـ Countersign برؤية الشاشة. يُرجى السماح به في إعدادات النظام > الخصوصية والأمن > تسجيل الشاشة، ثم إنهاء Countersign وفتحه مجددًا.',
  'core.screens.notShared':
    'لم يشارك سطح المكتب الشاشة مع Countersign. يُرجى المسح مجددًا، واختيار شاشة عند السؤال.',
  'core.screens.unreadable':
    'تعذّر التقاط الشاشة. ربما فُصلت شاشة في هذه الأثناء. يُرجى إعادة المحاولة.',
  'core.screens.noCode': 'لم يُعثر على رمز QR على شاشاتك. يُرجى التأكد من ظهوره كاملًا وبحجم كافٍ.',
  'core.screens.pageCaptures': 'تلتقط الصفحة الشاشة بنفسها.',
} as const satisfies Translated<typeof english>
