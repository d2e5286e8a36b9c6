import type { server as english } from '../../en/cli/server.ts'
import type { Translated } from '../../translated.ts'

export const server = {
  'cli.server.summary': 'تشغيل الخادم المرجعي للمصادقة الثنائية',
  'cli.server.description': 'يشغّل الخادم المرجعي للمصادقة الثنائية إلى أن يُوقف.',
  'cli.server.option.db': 'ملف SQLite، أو عنوان \u2066postgres://\u2069',
  'cli.server.option.port': 'المنفذ المراد الاستماع عليه',
  'cli.server.option.host': 'العنوان المراد الاستماع عليه',
  'cli.server.help.settings':
    'تأتي الإعدادات من متغيرات البيئة: {variables}، وغيرها. تسردها كلها docs/server.md. قاعدة البيانات هي التي يسمّيها \u2066--db\u2069، وإلا فالتي في DATABASE_URL، وإلا فملف في مجلد البيانات.',
  'cli.server.listening': 'خادم Countersign على \u2066{url}\u2069',
  'cli.server.portTaken': 'المنفذ {port} مستخدَم. يُرجى اختيار منفذ آخر.',
  'cli.server.portNotAllowed': 'لا يسمح هذا النظام بالمنفذ {port}.',
  'cli.server.refused': '{reason}',
  'cli.server.badLogLevel': 'يجب أن تكون قيمة COUNTERSIGN_LOG_LEVEL واحدة من: {levels}.',
  'cli.server.unchanged': 'لم يتغيّر شيء.',
  'cli.server.migrate.summary': 'تحديث قاعدة البيانات إلى هذا الإصدار',
  'cli.server.migrate.description': 'ينفّذ ترحيلات قاعدة البيانات. ولا ضرر في تنفيذها مرتين.',
  'cli.server.migrate.option.list': 'سرد الترحيلات، وتعليم المطبَّق منها',
  'cli.server.migrate.option.only': 'تنفيذ هذا الترحيل وما يحتاج إليه',
  'cli.server.migrate.option.rollback': 'التراجع عن هذا الترحيل وحذف بياناته',
  'cli.server.migrate.option.verify': 'إظهار الجداول والأعمدة والصفوف، وما ينقص',
  'cli.server.migrate.option.yes': 'عدم السؤال قبل حذف البيانات',
  'cli.server.migrate.incomplete': 'لم يكتمل كل شيء.',
  'cli.server.rotateKey.summary': 'تشفير كل الأسرار بمفتاح رئيسي جديد',
  'cli.server.rotateKey.description':
    'يشفّر كل الأسرار بمفتاح رئيسي جديد. ويمكن أن يستمر الخادم في العمل.',
  'cli.server.rotateKey.done':
    '{count, plural, zero {لم تُشفَّر أي قيمة} one {شُفِّرت قيمة واحدة} two {شُفِّرت قيمتان} few {شُفِّرت # قيم} many {شُفِّرت # قيمة} other {شُفِّرت # قيمة}} بالمفتاح الرئيسي الحالي.',
  'cli.server.seedDemo.summary': 'إنشاء مستخدمين لتجربة واجهات API',
  'cli.server.seedDemo.description': 'يُنشئ ثلاثة مستخدمين لكل واجهة API، ويعرض طريقة تسجيل الدخول.',
  'cli.server.seedDemo.notInProduction':
    'كلمات مرور المستخدمين التجريبيين معروفة، لذا لا يمكن إنشاؤهم في بيئة الإنتاج.',
  'cli.server.seedDemo.column.api': 'API',
  'cli.server.seedDemo.column.factor': 'العامل الثاني',
  'cli.server.seedDemo.column.email': 'بريد إلكتروني',
  'cli.server.seedDemo.column.password': 'كلمة المرور',
  'cli.server.seedDemo.column.secret': 'السر لتطبيق مصادقة',
  'cli.server.seedDemo.factor':
    '{factor, select, off {لا شيء} email {رمز بالبريد الإلكتروني} other {تطبيق المصادقة}}',
  'cli.server.seedDemo.signIn':
    'لكل واجهة API طريقتها في تسجيل الدخول بالبريد الإلكتروني وكلمة المرور: انظر \u2066/docs\u2069 على الخادم.',
  'cli.server.seedDemo.outbox':
    'ما دام SMTP_URL غير معيَّن، يعرض \u2066GET /dev/outbox\u2069 الرموز المرسَلة بالبريد الإلكتروني.',
  'cli.server.seedDemo.json': 'مع \u2066--json\u2069 تُطبع الرموز الاحتياطية أيضًا.',
  'cli.server.makeAdmin.summary': 'إنشاء مسؤول',
  'cli.server.makeAdmin.description':
    'يُنشئ حسابًا لمسؤول بكلمة مرور لمرة واحدة، أو يجعل حسابًا موجودًا مسؤولًا.',
  'cli.server.makeAdmin.argument.whom': 'عنوان بريد إلكتروني جديد، أو رقم حساب',
  'cli.server.makeAdmin.option.yes': 'عدم السؤال قبل أن يصبح حساب موجود مسؤولًا',
  'cli.server.makeAdmin.help.naming':
    'لا يتحقق أحد من عنوان البريد الإلكتروني للحساب، لذا ربما أنشأ شخص آخر حسابًا به. ولهذا يُنشئ العنوان حسابًا جديدًا، بينما يُسمّى الحساب الموجود برقمه بعد معرفة منذ متى هو موجود. الإدارة متاحة للمسؤولين الذين فُعِّلت مصادقتهم الثنائية.',
  'cli.server.makeAdmin.help.json':
    'مع \u2066--json\u2069: \u2066{shape}\u2069. يكون الأخير null لحساب كان موجودًا.',
  'cli.server.makeAdmin.created': 'أُنشئ الحساب {id} لـ {email}، بصلاحيات مسؤول.',
  'cli.server.makeAdmin.oneTimePassword':
    'كلمة مرور لمرة واحدة، صالحة لمدة 24 ساعة: \u2066{password}\u2069',
  'cli.server.makeAdmin.choosePassword':
    'لا تتيح إلا اختيار كلمة مرور جديدة، في \u2066/auth/choose-password\u2069 على الخادم.',
  'cli.server.makeAdmin.turnOn': 'تُفتح الإدارة بعد تفعيل المصادقة الثنائية لهذا الحساب.',
  'cli.server.makeAdmin.found':
    'الحساب {id}، {email}، موجود منذ {moment} بتوقيت UTC. مصادقته الثنائية {state, select, on {مفعَّلة} other {معطَّلة}}.',
  'cli.server.makeAdmin.question': 'هل يُجعل مسؤولًا؟',
  'cli.server.makeAdmin.promoted': 'أصبح {email} الآن مسؤولًا.',
  'cli.server.makeAdmin.taken':
    'الحساب {id}، {email}، موجود منذ {moment} بتوقيت UTC، ولم يتحقق أحد من صاحب هذا العنوان. إذا كان هو الحساب الصحيح، فيُرجى تشغيل \u2066`{command}`\u2069.',
} as const satisfies Translated<typeof english>
