import type { Translated } from '../../../../shared/wording/translated.ts'
import type { twoFactorAuth as english } from '../../en/api/two-factor-auth.ts'

export const twoFactorAuth = {
  'api.twoFactorAuth.login': 'التحقق من كلمة المرور. الإجابة عما يطلبه بعدها تكون باستخدام verify',
  'api.twoFactorAuth.verify': 'إكمال تسجيل الدخول برمز',
  'api.twoFactorAuth.backup': 'إكمال تسجيل الدخول برمز احتياطي',
  'api.twoFactorAuth.logout': 'إنهاء هذه الجلسة',
  'api.twoFactorAuth.status': 'الحصول على حالة المصادقة الثنائية',
  'api.twoFactorAuth.enable': 'الحصول على سر جديد ورمز QR الخاص به. يحل محل إعداد سابق',
  'api.twoFactorAuth.confirm': 'تأكيد الإعداد برمزه الأول. يُنهي الجلسات الأخرى',
  'api.twoFactorAuth.disable': 'تعطيل المصادقة الثنائية بكلمة المرور ورمز',
} as const satisfies Translated<typeof english>
