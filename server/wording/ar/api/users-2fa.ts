import type { Translated } from '../../../../shared/wording/translated.ts'
import type { users2fa as english } from '../../en/api/users-2fa.ts'

export const users2fa = {
  'api.users2fa.login':
    'التحقق من كلمة المرور. يرسل رمزًا برسالة SMS أو بالبريد الإلكتروني مع التحدي',
  'api.users2fa.sendCode': 'إرسال رمز برسالة SMS أو بالبريد الإلكتروني',
  'api.users2fa.resendCode': 'إرسال رمز آخر. يحل محل السابق',
  'api.users2fa.verify': 'الإجابة عن التحدي في temp_token، أو تأكيد الإعداد بعد تسجيل الدخول',
  'api.users2fa.status': 'الحصول على حالة المصادقة الثنائية',
  'api.users2fa.enable':
    'بدء إعداد بسر، أو برمز عبر SMS أو البريد الإلكتروني. يؤكَّد باستخدام verify',
  'api.users2fa.disable': 'تعطيل المصادقة الثنائية بكلمة المرور ورمز',
} as const satisfies Translated<typeof english>
