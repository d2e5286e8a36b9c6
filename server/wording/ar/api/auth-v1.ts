import type { Translated } from '../../../../shared/wording/translated.ts'
import type { authV1 as english } from '../../en/api/auth-v1.ts'

export const authV1 = {
  'api.authV1.inCookie': 'يُعيَّن بدلًا من ذلك كملف تعريف ارتباط مع \u2066?cookies=1\u2069.',
  'api.authV1.register': 'إنشاء حساب',
  'api.authV1.choosePassword': 'استبدال كلمة مرور لمرة واحدة بكلمة مرور خاصة',
  'api.authV1.changePassword': 'تغيير كلمة المرور وإنهاء كل الجلسات الأخرى ورموز الوصول للمزامنة',
  'api.authV1.login': 'التحقق من كلمة المرور. يعيد رموز وصول، أو تحديًا للعامل الثاني',
  'api.authV1.verify': 'الإجابة عن التحدي برمز أو برمز احتياطي',
  'api.authV1.csrf': 'الحصول على x-csrf-token للطلبات غير الآمنة التي تستخدم ملفات تعريف الارتباط',
  'api.authV1.logout': 'إنهاء هذه الجلسة',
  'api.authV1.status': 'الحصول على حالة المصادقة الثنائية',
  'api.authV1.setup': 'الحصول على سر جديد ورموز احتياطية. يحل محل إعداد سابق',
  'api.authV1.enable': 'تأكيد الإعداد برمزه الأول. يُنهي الجلسات الأخرى',
  'api.authV1.disable': 'تعطيل المصادقة الثنائية بكلمة المرور ورمز أو رمز احتياطي',
  'api.authV1.backupCodes': 'الحصول على مجموعة جديدة من الرموز الاحتياطية. تحل محل السابقة',
  'api.authV1.resync': 'التكيّف مع ساعة تطبيق مصادقة برمزين متتاليين',
  'api.authV1.drift': 'خطوات من 30 ثانية، الجهاز ناقص الخادم',
} as const satisfies Translated<typeof english>
