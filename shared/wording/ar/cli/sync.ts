import type { sync as english } from '../../en/cli/sync.ts'
import type { Translated } from '../../translated.ts'

export const sync = {
  'cli.sync.summary': 'إبقاء الخزنة نفسها على عدة أجهزة كمبيوتر',
  'cli.sync.description':
    'يُبقي الخزنة نفسها على عدة أجهزة كمبيوتر، عبر مكان تصل إليه كلها: مجلد أو WebDAV أو تخزين متوافق مع S3 أو خادم Countersign. كل ما يوضع هناك مشفَّر.',
  'cli.sync.help.places':
    'المكان هو مجلد يزامنه Syncthing أو Nextcloud أو Dropbox أو iCloud Drive، أو مشاركة شبكية، أو قرص USB؛ أو عنوان \u2066https://\u2069 لمجلد WebDAV أو لخادم Countersign؛ أو \u2066s3://bucket/prefix\u2069. على الكمبيوتر الآخر، يُرجى تشغيل \u2066`countersign sync join`\u2069. يُقرأ نص الاقتران وكلمات المرور من مطالبة، أو من الدخل القياسي، أو من ملف لا يمكن لغيرك قراءته، ولا تُقرأ من سطر الأوامر أبدًا.',
  'cli.sync.help.json':
    'مع \u2066--json\u2069 تكون الأوقات بثواني Unix، والحالة same أو waiting أو unreachable أو attention.',
  'cli.sync.setup.summary': 'البدء على هذا الكمبيوتر، أو إظهار نص اقتران جديد',
  'cli.sync.setup.description':
    'يبدأ مزامنة هذه الخزنة عبر مكان، ويعرض نص الاقتران لكمبيوتر آخر. ومن دون مكان، يعرض نص اقتران جديدًا. ومع مكان آخر، ينتقل إليه.',
  'cli.sync.setup.argument.place':
    'مجلد، أو عنوان \u2066https://\u2069، أو \u2066s3://bucket/prefix\u2069',
  'cli.sync.place.option.user': 'اسم المستخدم، أو عنوان البريد الإلكتروني، أو معرّف مفتاح الوصول',
  'cli.sync.place.option.passwordStdin': 'قراءة كلمة المرور أو المفتاح السري من الدخل القياسي',
  'cli.sync.place.option.passwordFile': 'قراءتها من هذا الملف الذي لا يمكن لغيرك قراءته',
  'cli.sync.place.option.endpoint':
    'عنوان \u2066https://\u2069 للتخزين المتوافق مع S3، ما لم يكن AWS',
  'cli.sync.place.option.region': 'منطقة الحاوية؛ us-east-1 إذا لم تُذكر',
  'cli.sync.place.option.bucketInHost': 'نقطة النهاية تحتوي على الحاوية في اسم المضيف',
  'cli.sync.place.option.ca': 'الثقة بمرجع الشهادات في ملف PEM هذا',
  'cli.sync.place.user':
    '{kind, select, s3 {معرّف مفتاح الوصول: } server {عنوان البريد الإلكتروني: } other {اسم المستخدم: }}',
  'cli.sync.place.password':
    '{kind, select, s3 {مفتاح الوصول السري لـ {name}:} other {كلمة مرور {name}:}}',
  'cli.sync.place.code': 'رمز المصادقة الثنائية:',
  'cli.sync.place.noTerminal':
    'يُرجى تشغيل هذا في طرفية، أو إضافة \u2066--user\u2069 مع \u2066--password-stdin\u2069 أو \u2066--password-file\u2069.',
  'cli.sync.place.noUser': 'لم يُدخَل شيء.',
  'cli.sync.place.emptyPassword': 'كلمة المرور فارغة.',
  'cli.sync.place.stdinTwice':
    'لا يمكن أن يأتي من الدخل القياسي إلا أحدهما: عبارة المرور أو كلمة المرور. يُرجى استخدام \u2066--password-file\u2069 لكلمة المرور.',
  'cli.sync.place.badBucket':
    'يُرجى إدخال \u2066s3://bucket/prefix\u2069، مع المنطقة في \u2066--region\u2069، والعنوان في \u2066--endpoint\u2069 ما لم يكن AWS.',
  'cli.sync.setup.done':
    'يُرجى إدخال نص الاقتران هذا على الكمبيوتر الآخر باستخدام \u2066`countersign sync join`\u2069. صالح لعشر دقائق:',
  'cli.sync.setup.next':
    'حين يعرض الكمبيوتر الآخر رقمًا، يُرجى تشغيل \u2066`countersign sync accept`\u2069 بذلك الرقم هنا.',
  'cli.sync.join.summary': 'الانضمام إلى الخزنة على كمبيوتر آخر',
  'cli.sync.join.description':
    'ينضم إلى الخزنة على كمبيوتر آخر. وإذا كانت هنا خزنة، فتُدمج الاثنتان.',
  'cli.sync.join.option.place': 'المكان كما يصل إليه هذا الكمبيوتر، إذا اختلف عما في نص الاقتران',
  'cli.sync.join.option.stdin': 'قراءة نص الاقتران من الدخل القياسي',
  'cli.sync.join.prompt': 'نص الاقتران:',
  'cli.sync.join.noTerminal':
    'يُرجى تشغيل هذا في طرفية، أو إضافة \u2066--stdin\u2069 وتمرير نص الاقتران إلى الدخل القياسي.',
  'cli.sync.join.done':
    'يُرجى تشغيل \u2066`countersign sync accept {check}`\u2069 على الكمبيوتر الآخر، ثم \u2066`countersign sync now`\u2069 هنا.',
  'cli.sync.accept.summary': 'قبول الكمبيوتر الذي يعرض رقمًا',
  'cli.sync.accept.description':
    'يقبل الكمبيوتر الذي يعرض هذا الرقم. ويحصل على كل ما في هذه الخزنة.',
  'cli.sync.accept.argument.check': 'الأرقام الستة التي يعرضها الكمبيوتر الآخر',
  'cli.sync.accept.done': 'قُبل الكمبيوتر. يُرجى تشغيل \u2066`countersign sync now`\u2069 عليه.',
  'cli.sync.now.summary': 'تبادل التغييرات الآن',
  'cli.sync.now.description': 'يقرأ ما غيّرته أجهزتك الأخرى، ويدمجه، ويكتب ما ينقصها.',
  'cli.sync.now.counts': 'المستلَم {received, number}، والمرسَل {sent, number}.',
  'cli.sync.status.summary': 'إظهار الحالة',
  'cli.sync.status.description':
    'يعرض مكان التقاء أجهزتك، وما إذا كان كل شيء قد أُرسل واستُلم، وما يحتاج إلى تدخّلك.',
  'cli.sync.status.off': 'هذه الخزنة على هذا الكمبيوتر فقط.',
  'cli.sync.status.place': 'المكان: \u2066{place}\u2069',
  'cli.sync.status.waiting':
    '{waiting, plural, zero {لا تغييرات في انتظار الإرسال.} one {لم يُرسَل تغيير واحد بعد.} two {لم يُرسَل تغييران بعد.} few {لم تُرسَل # تغييرات بعد.} many {لم يُرسَل # تغييرًا بعد.} other {لم يُرسَل # تغيير بعد.}}',
  'cli.sync.status.asking':
    'يطلب {name} الانضمام ويعرض {check}. إذا كان ذلك هو الرقم على شاشته، فيُرجى تشغيل \u2066`countersign sync accept {check}`\u2069.',
  'cli.sync.state':
    '{state, select, same {كل شيء محدَّث.} waiting {في انتظار كمبيوتر آخر، أو إرسال تغييرات.} unreachable {لا يمكن الوصول إلى المكان. لم تتغيّر خزنتك.} other {يحتاج شيء إلى انتباهك.}}',
  'cli.sync.kept':
    '{what, select, deleted {حُذف {name} على كمبيوتر وتغيّر على آخر. وهو في سلة المهملات مع التغيير.} purged {حُذف {name} نهائيًا على كمبيوتر وحصل على سر جديد على آخر. وهو في سلة المهملات مع السر الجديد.} other {حصل {name} على سر جديد على جهازين. الأحدث مستخدَم، والآخر في سلة المهملات.}}',
  'cli.sync.devices.summary': 'سرد أجهزتك',
  'cli.sync.devices.description': 'يسرد أجهزة الكمبيوتر التي تتشارك هذه الخزنة.',
  'cli.sync.devices.state': '{state, select, removed {مُزال} thisOne {هذا الكمبيوتر} other {}}',
  'cli.sync.leave.summary': 'إيقاف المزامنة على هذا الكمبيوتر',
  'cli.sync.leave.description':
    'يوقف المزامنة على هذا الكمبيوتر. تبقى خزنته كما هي، وتتابع الأجهزة الأخرى من دونه.',
  'cli.sync.leave.option.yes': 'عدم السؤال قبل المغادرة',
  'cli.sync.leave.question':
    'لن تتغيّر هذه الخزنة بعد الآن مع غيرها. للمزامنة مجددًا، يُرجى الانضمام مجددًا.',
  'cli.sync.leave.done': 'هذه الخزنة على هذا الكمبيوتر فقط. لم يتغيّر فيها شيء.',
  'cli.sync.remove.summary': 'إزالة كمبيوتر',
  'cli.sync.remove.description':
    'يُزيل كمبيوتر. يحتفظ بما لديه، ولا يمكنه قراءة شيء مما يُكتب منذ ذلك الحين.',
  'cli.sync.remove.argument.device': 'معرّف الكمبيوتر أو اسمه',
  'cli.sync.remove.option.yes': 'عدم السؤال قبل إزالته',
  'cli.sync.remove.question': 'لن يقرأ {name} أي جديد. ولا يزال يعرف كل سر لديه الآن.',
  'cli.sync.remove.severalSo': 'تحمل عدة أجهزة هذا الاسم. يُرجى استخدام معرّف بدلًا منه.',
  'cli.sync.remove.unchanged': 'لم يتغيّر شيء.',
  'cli.sync.remove.done': 'أُزيل {name}. إذا فُقد أو سُرق، فيُرجى استبدال الأسرار التي كان يعرفها.',
} as const satisfies Translated<typeof english>
