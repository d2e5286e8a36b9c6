import type { Translated } from '../../../../shared/wording/translated.ts'
import type { chatTwoStep as english } from '../../en/api/chat-two-step.ts'

export const chatTwoStep = {
  'api.chatTwoStep.open': 'لا يجيب إلا حين تكون الدردشة مفتوحة لهذه الجلسة',
  'api.chatTwoStep.settings':
    'الحصول على إعدادات الخطوة الثانية. يجب أن يكون user_id معرّفك، إلا للمسؤولين',
  'api.chatTwoStep.enable': 'تعيين كلمة مرور الخطوة الثانية والحصول على سر. يفعّلها أول verify ناجح',
  'api.chatTwoStep.verify': 'فتح الدردشة لهذه الجلسة. يؤكد إعدادًا معلَّقًا',
  'api.chatTwoStep.disable': 'تعطيل الخطوة الثانية بكلمة مرورها ورمز',
  'api.chatTwoStep.recover':
    'من دون رمز، يرسل رمزًا إلى بريد الاسترداد الإلكتروني. ومع رمز، يعطّل الخطوة الثانية',
} as const satisfies Translated<typeof english>
