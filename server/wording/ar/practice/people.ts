import type { Translated } from '../../../../shared/wording/translated.ts'
import type { people as english } from '../../en/practice/people.ts'

export const people = {
  'practice.people.ada.name': 'آدا مارش',
  'practice.people.ada.about':
    'المصادقة الثنائية معطَّلة. يمكن تفعيلها بنقرة واحدة، وتسجيل الدخول مجددًا، وإنشاء رموز احتياطية جديدة، ثم تعطيلها.',
  'practice.people.ben.name': 'بن أوكورو',
  'practice.people.ben.about':
    'يمكنه الحصول على رموز بالبريد الإلكتروني أو برسائل SMS بدلًا من تطبيق المصادقة. هنا تُرى الرموز وهي تنتهي صلاحيتها وتُرسل مجددًا.',
  'practice.people.cleo.name': 'كليو فارغا',
  'practice.people.cleo.about':
    'تسجّل الدخول برمز عبر SMS يُعرض أدناه. يمكن نقلها إلى تطبيق مصادقة، وهو أكثر أمانًا.',
  'practice.people.dora.name': 'دورا ليندت',
  'practice.people.dora.about':
    'تستخدم دردشة تطلب خطوة ثانية خاصة بها. يمكن تفعيلها، وفتح الدردشة، واستعادة الوصول بالبريد الإلكتروني.',
  'practice.people.emil.name': 'إميل ساتو',
  'practice.people.emil.about': 'يستخدم موقع ويب دون API. يملأ Countersign صفحاته.',
  'practice.people.fay.name': 'فاي مورو',
  'practice.people.fay.about':
    'تستخدم موقع ويب صغيرًا يعطي رموزًا احتياطية بعد تفعيل المصادقة الثنائية.',
  'practice.people.gus.name': 'غاس أدييمي',
  'practice.people.gus.about':
    'يمكن تفعيل مصادقته الثنائية، ثم رعاية الآخرين: البحث عن أشخاص، وإعادة تعيين المصادقة الثنائية بعد فقدان هاتف، وقراءة السجل.',
  'practice.people.hana.name': 'هانا نوفاك',
  'practice.people.ivo.name': 'إيفو براندت',
  'practice.people.june.name': 'جون كاسل',
  'practice.people.karl.name': 'كارل إسبينوزا',
  'practice.people.lea.name': 'ليا فونتين',
} as const satisfies Translated<typeof english>
