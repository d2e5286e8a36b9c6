import type { forms as english } from '../../en/page/forms.ts'
import type { Translated } from '../../translated.ts'

export const forms = {
  'forms.language': 'اللغة',
  'forms.language.system': 'النظام ({name})',
  'forms.authority.ask': 'يستخدم الخادم مرجع شهادات خاصًا به',
  'forms.authority': 'مرجع الشهادات (PEM)',
  'forms.authority.description':
    'موثوق لهذا الخادم فقط، بدلًا من المراجع العامة. يُحصل عليه ممن يدير الخادم.',
  'forms.authority.given': 'لهذا الخادم، لا يثق Countersign إلا بهذا المرجع.',
  'forms.repeatPassphrase': 'تكرار عبارة المرور',
  'forms.repeatNewPassphrase': 'تكرار عبارة المرور الجديدة',
  'forms.repeatFilePassword': 'تكرار كلمة مرور الملف',
  'forms.repeat.differs': 'غير متطابقتين بعد.',
  'forms.strength.weak': 'ضعيفة: قد تُخمَّن خلال دقائق.',
  'forms.strength.fair': 'مقبولة: تمنع شخصًا فضوليًا، لا شخصًا عازمًا.',
  'forms.strength.good': 'جيدة.',
  'forms.strength.strong': 'قوية.',
  'forms.confirmIdentity': 'لتأكيد الهوية',
  'forms.algorithm': 'الخوارزمية',
  'forms.digits': 'عدد الأرقام',
  'forms.counter': 'العدّاد',
  'forms.period': 'الفترة (بالثواني)',
  'forms.discard': 'هل تُهمل التغييرات؟',
  'forms.discard.text': 'لم يُحفظ ما كتبته.',
  'forms.discard.keep': 'متابعة التعديل',
  'forms.discard.confirm': 'إهمال',
  'forms.waiting': '{action} بعد {countdown}',
} as const satisfies Translated<typeof english>
