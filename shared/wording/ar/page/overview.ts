import type { overview as english } from '../../en/page/overview.ts'
import type { Translated } from '../../translated.ts'

export const overview = {
  'overview.title': 'الحسابات',
  'overview.loading': 'جارٍ تحميل الحسابات',
  'overview.refreshAll': 'تحديث حالة الكل',
  'overview.refreshed': 'حُدِّثت حالة كل الحسابات',
  'overview.moreForServers': 'المزيد من خيارات الخوادم',
  'overview.checkServer': 'فحص خادم',
  'overview.practice': 'للتدريب',
  'overview.practiceAccounts': 'حسابات التدريب',
  'overview.open': 'فتح {account}',
  'overview.stepFor': '{step} لحساب {account}',
  'overview.more': 'المزيد لـ {account}',
  'overview.details': 'تفاصيل الحساب',
  'overview.turnOnWithPhone': 'تفعيل هنا وعلى هاتف',
  'overview.turnOnByMessage':
    '{method, select, sms {تفعيل برسائل SMS (أقل أمانًا)} email {تفعيل بالبريد الإلكتروني (أقل أمانًا)} message {تفعيل برسائل SMS أو بالبريد الإلكتروني (أقل أمانًا)} other {}}',
  'overview.empty.title': 'مصادقة ثنائية تُفعَّل من أجلك',
  'overview.empty.intro':
    'يكفي تسجيل الدخول إلى خادم يدعمه Countersign: يفعّل المصادقة الثنائية، ويحفظ السر والرموز الاحتياطية في خزنتك، ويعرض حالة كل حساب.',
  'overview.empty.practice': 'مجرد استكشاف؟ يمكن تجربة كل شيء بخادم التدريب أدناه.',
} as const satisfies Translated<typeof english>
