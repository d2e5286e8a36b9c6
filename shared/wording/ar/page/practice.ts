import type { practice as english } from '../../en/page/practice.ts'
import type { Translated } from '../../translated.ts'

export const practice = {
  'practice.title': 'خادم التدريب',
  'practice.try': 'تجربة كل شيء بلا مخاطرة',
  'practice.try.hint':
    'خادم على هذا الكمبيوتر بأشخاص وهميين: لتفعيل المصادقة الثنائية، وفقدان هاتف، والبدء من جديد. لا يُمس أي شيء حقيقي.',
  'practice.openServer': 'فتح خادم التدريب',
  'practice.signInAs': 'تسجيل الدخول باسم {name}',
  'practice.sent': 'مرسَل من خادم التدريب',
  'practice.messages.none': 'لا شيء بعد. تُعرض رموز SMS والبريد الإلكتروني هنا بدلًا من إرسالها.',
  'practice.message':
    '{channel, select, sms {SMS إلى {to}} email {بريد إلكتروني إلى {to}} other {}}',
  'practice.copyCodeOf':
    '{channel, select, sms {نسخ رمز SMS المرسَلة إلى {to}} email {نسخ رمز البريد الإلكتروني المرسَل إلى {to}} other {}}',
  'practice.copiedCode': 'نُسخ الرمز',
  'practice.startOver': 'البدء من جديد',
  'practice.startOver.hint': 'يعيد كل شيء هنا إلى ما كان عليه في البداية.',
  'practice.reset.named': 'إعادة تعيين خادم التدريب',
  'practice.reset.ask': 'هل يُعاد تعيين خادم التدريب؟',
  'practice.reset.intro':
    'يبدأ أشخاصه من جديد. تُحذف من خزنتك نهائيًا الحسابات التي سجّلت الدخول إليها هناك مع رموزها. ويبقى كل شيء آخر.',
  'practice.reset.done': 'أُعيد تعيين خادم التدريب',
} as const satisfies Translated<typeof english>
