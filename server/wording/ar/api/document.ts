import type { Translated } from '../../../../shared/wording/translated.ts'
import type { document as english } from '../../en/api/document.ts'

export const document = {
  'api.document.title': 'خادم Countersign المرجعي',
  'api.document.about':
    'مصادقة ثنائية بخمس لهجات فوق خدمة واحدة. كل رفض هو \u2066\'{\'"error": \'{\'"code", "message"\'}}\'\u2069. الأوقات بتنسيق ISO 8601 وبتوقيت UTC. تأتي رموز الوصول Bearer من تسجيل الدخول في auth-v1 أو users-2fa؛ ويحتفظ two-factor-auth بملف تعريف ارتباط للجلسة.',
  'api.document.durations': 'الوقت من الطلب إلى نهاية الرد عليه.',
  'api.document.refusals': 'الطلبات المرفوضة، بحسب رمز الرفض.',
} as const satisfies Translated<typeof english>
