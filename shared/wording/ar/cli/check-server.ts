import type { checkServer as english } from '../../en/cli/check-server.ts'
import type { Translated } from '../../translated.ts'

export const checkServer = {
  'cli.checkServer.summary': 'فحص ما إذا كان خادم يعالج المصادقة الثنائية على نحو صحيح',
  'cli.checkServer.description': 'يفحص من الخارج ما إذا كان خادم يتبع قواعد المصادقة الثنائية.',
  'cli.checkServer.argument.url': 'عنوان الخادم',
  'cli.checkServer.option.dialect': 'واجهة API التي يتحدثها الخادم',
  'cli.checkServer.option.user': 'عنوان البريد الإلكتروني لحساب الاختبار',
  'cli.checkServer.option.passwordStdin': 'قراءة كلمة مروره من السطر الأول من الدخل القياسي',
  'cli.checkServer.help.account':
    'هذا لمطوّري مثل هذه الخوادم. يُرجى استخدام حساب تجريبي مصادقته الثنائية معطَّلة: يفعّلها الفحص، ويجرّب رموزًا صحيحة وخاطئة ومستخدَمة، ثم يعطّلها مجددًا. وإذا كان الخادم يرسل رموزًا، فسيرسل رمزًا أو اثنين. لا حاجة إلى خزنة ولا تُفتح أي خزنة.',
  'cli.checkServer.help.time':
    'يستغرق الفحص دقائق، معظمها انتظار: للرمز التالي، ولخادم يحدّ من المحاولات (20 دقيقة كحد أقصى). يوقف Ctrl+C الفحص ويعيد الحساب إلى حاله أولًا.',
  'cli.checkServer.help.exitCodes':
    'رموز الخروج: 0 إذا كانت كل قاعدة متبَعة أو متخطّاة، و1 إذا خولفت قاعدة، و2 إذا تعذّر تنفيذ الفحص.',
  'cli.checkServer.stopped': 'أُوقف.',
  'cli.checkServer.password.prompt': 'كلمة مرور الحساب:',
  'cli.checkServer.password.noTerminal':
    'كلمة مرور الحساب مطلوبة: يُرجى تشغيل هذا في طرفية، أو إضافة \u2066--password-stdin\u2069.',
  'cli.checkServer.trying': 'جارٍ الفحص: {check}',
  'cli.checkServer.restoring': 'جارٍ إعادة الحساب إلى حاله',
  'cli.checkServer.signingIn': 'جارٍ تسجيل الدخول',
  'cli.checkServer.waiting': 'الانتظار {seconds, number} ثانية',
  'cli.checkServer.broken':
    '{count, plural, zero {لا قواعد مخالَفة.} one {قاعدة واحدة مخالَفة.} two {قاعدتان مخالَفتان.} few {# قواعد مخالَفة.} many {# قاعدة مخالَفة.} other {# قاعدة مخالَفة.}}',
} as const satisfies Translated<typeof english>
