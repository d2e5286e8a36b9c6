import type { Translated } from '../../../../shared/wording/translated.ts'
import type { requests as english } from '../../en/refusals/requests.ts'

export const requests = {
  'refusals.requests.malformed': 'لا يمكن قراءة الطلب. متنه أو عنوانه غير سليم.',
  'refusals.requests.unknownField':
    'في {place, select, query {الاستعلام} address {العنوان} other {المتن}} حقل لا يقبله هذا الاستدعاء.',
  'refusals.requests.noFields':
    '{place, select, query {الاستعلام} address {العنوان} other {المتن}} ناقص أو ليس كائنًا.',
  'refusals.requests.badField':
    'الحقل {field} من {place, select, query {الاستعلام} address {العنوان} other {المتن}} ناقص أو غير سليم.',
  'refusals.requests.noField': 'الحقل {field} من المتن ناقص.',
  'refusals.requests.zeroCharacter': 'لا يمكن أن يحتوي النص على محرف فارغ (null).',
  'refusals.requests.outOfBounds': 'إحدى القيم خارج النطاق.',
  'refusals.requests.noSuchCall': 'لا يوجد استدعاء كهذا.',
  'refusals.requests.noSuchPage': 'لا توجد صفحة كهذه.',
  'refusals.requests.tooLarge': 'المتن كبير جدًا.',
  'refusals.requests.headTooLarge': 'العنوان أو الترويسات كبيرة جدًا.',
  'refusals.requests.tooSlow': 'لم يصل الطلب في الوقت المناسب.',
  'refusals.requests.otherType': 'لا يقبل هذا الاستدعاء متنًا من هذا النوع.',
  'refusals.requests.sayJson': 'يُرجى تعيين نوع المحتوى إلى JSON، حتى حين لا يكون للطلب متن.',
  'refusals.requests.csrf': 'رمز CSRF ناقص أو قديم.',
  'refusals.requests.crossSite': 'جاء هذا الطلب من موقع آخر، فلم يُنفَّذ شيء.',
  'refusals.requests.cookieTwice':
    'أُرسل ملف تعريف ارتباط مرتين. ربما عيّن أحدهما موقع آخر على هذا النطاق.',
} as const satisfies Translated<typeof english>
