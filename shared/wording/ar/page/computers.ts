import type { computers as english } from '../../en/page/computers.ts'
import type { Translated } from '../../translated.ts'

export const computers = {
  'computers.title': 'أجهزة كمبيوتر أخرى',
  'computers.off': 'الرموز نفسها على أجهزتك الأخرى',
  'computers.off.hint':
    'تلتقي أجهزتك في مجلد متزامن لديك أصلًا، أو على WebDAV أو S3 أو خادمك الخاص. يُشفَّر كل شيء قبل مغادرته هذا الكمبيوتر، ويعمل كل منها دون اتصال. ولا حاجة إلى حساب.',
  'computers.setUp': 'إعداد',
  'computers.join': 'الانضمام إلى كمبيوتر آخر',
  'computers.state':
    '{state, select, same {كل شيء متطابق على كل الأجهزة} waiting {{count, plural, =0 {في انتظار كمبيوتر آخر} zero {في انتظار كمبيوتر آخر} one {تغيير واحد في الانتظار} two {تغييران في الانتظار} few {# تغييرات في الانتظار} many {# تغييرًا في الانتظار} other {# تغيير في الانتظار}}} unreachable {{kind, select, folder {تعذّر الوصول إلى المجلد} server {تعذّر الوصول إلى الخادم} s3 {تعذّر الوصول إلى الحاوية} other {تعذّر الوصول إلى مجلد WebDAV}}} attention {يلزم تدخّلك} unknown {جارٍ البحث عن تغييرات} other {في انتظار أن يقبل الكمبيوتر الآخر هذا الكمبيوتر}}',
  'computers.state.short':
    '{state, select, same {كل شيء متطابق} waiting {{count, plural, =0 {في الانتظار} zero {في الانتظار} one {تغيير واحد في الانتظار} two {تغييران في الانتظار} few {# تغييرات في الانتظار} many {# تغييرًا في الانتظار} other {# تغيير في الانتظار}}} unreachable {تعذّرت المزامنة} attention {يلزم تدخّلك} unknown {جارٍ البحث عن تغييرات} other {جارٍ الانضمام}}',
  'computers.sign': 'أجهزة كمبيوتر أخرى: {state}',
  'computers.removedHere':
    'أزال كمبيوتر آخر هذا الكمبيوتر. يحتفظ بما لديه، ولم يعد يتبادل أي شيء. لمشاركة خزنة مجددًا، يُرجى إيقاف المزامنة، ثم الانضمام إلى كمبيوتر آخر.',
  'computers.loading': 'جارٍ التحميل',
  'computers.meeting': 'جارٍ تبادل التغييرات…',
  'computers.lastMet': 'آخر التقاء {age}.',
  'computers.neverMet': 'لم تلتقِ بعد.',
  'computers.lastNews':
    '{received, plural, =0 {{sent, plural, =0 {لا جديد.} zero {لا جديد.} one {أُرسل تغيير واحد.} two {أُرسل تغييران.} few {أُرسلت # تغييرات.} many {أُرسل # تغييرًا.} other {أُرسل # تغيير.}}} zero {{sent, plural, =0 {لا جديد.} zero {لا جديد.} one {أُرسل تغيير واحد.} two {أُرسل تغييران.} few {أُرسلت # تغييرات.} many {أُرسل # تغييرًا.} other {أُرسل # تغيير.}}} one {{sent, plural, =0 {استُلم تغيير واحد.} zero {استُلم تغيير واحد.} one {استُلم تغيير واحد وأُرسل تغيير واحد.} two {استُلم تغيير واحد وأُرسل تغييران.} few {استُلم تغيير واحد وأُرسلت {sent, number} تغييرات.} many {استُلم تغيير واحد وأُرسل {sent, number} تغييرًا.} other {استُلم تغيير واحد وأُرسل {sent, number} تغيير.}}} two {{sent, plural, =0 {استُلم تغييران.} zero {استُلم تغييران.} one {استُلم تغييران وأُرسل تغيير واحد.} two {استُلم تغييران وأُرسل تغييران.} few {استُلم تغييران وأُرسلت {sent, number} تغييرات.} many {استُلم تغييران وأُرسل {sent, number} تغييرًا.} other {استُلم تغييران وأُرسل {sent, number} تغيير.}}} few {{sent, plural, =0 {استُلمت {received, number} تغييرات.} zero {استُلمت {received, number} تغييرات.} one {استُلمت {received, number} تغييرات وأُرسل تغيير واحد.} two {استُلمت {received, number} تغييرات وأُرسل تغييران.} few {استُلمت {received, number} تغييرات وأُرسلت {sent, number} تغييرات.} many {استُلمت {received, number} تغييرات وأُرسل {sent, number} تغييرًا.} other {استُلمت {received, number} تغييرات وأُرسل {sent, number} تغيير.}}} many {{sent, plural, =0 {استُلم {received, number} تغييرًا.} zero {استُلم {received, number} تغييرًا.} one {استُلم {received, number} تغييرًا وأُرسل تغيير واحد.} two {استُلم {received, number} تغييرًا وأُرسل تغييران.} few {استُلم {received, number} تغييرًا وأُرسلت {sent, number} تغييرات.} many {استُلم {received, number} تغييرًا وأُرسل {sent, number} تغييرًا.} other {استُلم {received, number} تغييرًا وأُرسل {sent, number} تغيير.}}} other {{sent, plural, =0 {استُلم {received, number} تغيير.} zero {استُلم {received, number} تغيير.} one {استُلم {received, number} تغيير وأُرسل تغيير واحد.} two {استُلم {received, number} تغيير وأُرسل تغييران.} few {استُلم {received, number} تغيير وأُرسلت {sent, number} تغييرات.} many {استُلم {received, number} تغيير وأُرسل {sent, number} تغييرًا.} other {استُلم {received, number} تغيير وأُرسل {sent, number} تغيير.}}}}',
  'computers.lastNews.at': 'آخر التغييرات {age}: {news}',
  'computers.nextTry': 'إعادة المحاولة بعد {countdown}.',
  'computers.now': 'المزامنة الآن',
  'computers.now.done': 'تم الالتقاء بأجهزتك الأخرى. {news}',
  'computers.now.stopped': 'أُوقف. لم يُفقد شيء: يجري تبادل الباقي في المرة القادمة.',
  'computers.place': '{kind, select, folder {مجلد} webdav {WebDAV} s3 {تخزين S3} other {خادمك}}',
  'computers.place.change': 'تغيير',
  'computers.place.change.hint':
    'على أجهزتك الأخرى تغيير مكانها أيضًا: فهي لا تجد جديدًا في المكان القديم.',
  'computers.leave': 'إيقاف المزامنة',
  'computers.leave.title': 'هل تُوقف المزامنة على هذا الكمبيوتر؟',
  'computers.leave.text':
    'يحتفظ هذا الكمبيوتر بكل ما لديه الآن. ولا تعود التغييرات تنتقل إلى أجهزتك الأخرى، ولا تغييراتها إلى هنا. يمكن الانضمام مجددًا لاحقًا.',
  'computers.leave.done': 'أصبحت هذه الخزنة على هذا الكمبيوتر فقط.',
  'computers.computers.another': 'كمبيوتر آخر',
  'computers.computers.add': 'إضافة كمبيوتر',
  'computers.computers.add.hint': 'يعرض رمز اقتران يقرؤه الكمبيوتر الآخر.',
  'computers.computer.system':
    '{system, select, linux {Linux} darwin {macOS} win32 {Windows} other {نظام آخر}}',
  'computers.computer.about.thisOne':
    '{system, select, linux {Linux، هذا الكمبيوتر} darwin {macOS، هذا الكمبيوتر} win32 {Windows، هذا الكمبيوتر} other {هذا الكمبيوتر}}',
  'computers.computer.about.seen':
    '{system, select, linux {Linux، آخر ظهور {age}} darwin {macOS، آخر ظهور {age}} win32 {Windows، آخر ظهور {age}} other {آخر ظهور {age}}}',
  'computers.computer.about.notSeen':
    '{system, select, linux {Linux، لم يظهر بعد} darwin {macOS، لم يظهر بعد} win32 {Windows، لم يظهر بعد} other {لم يظهر بعد}}',
  'computers.computer.remove': 'إزالة {name}',
  'computers.computer.knows': 'ما كان يعرفه',
  'computers.computer.knowsNamed': 'ما كان يعرفه {name}',
  'computers.removed.count':
    '{count, plural, zero {لا أجهزة كمبيوتر مُزالة} one {كمبيوتر واحد مُزال} two {جهازا كمبيوتر مُزالان} few {# أجهزة كمبيوتر مُزالة} many {# جهاز كمبيوتر مُزالًا} other {# جهاز كمبيوتر مُزال}}',
  'computers.remove.title': 'هل يُزال {name}؟',
  'computers.remove.text':
    'لن يقرأ شيئًا مما يتغيّر من الآن فصاعدًا. ويحتفظ بالرموز التي لديه الآن، ولا يمكن لأحد حذفها عن بُعد.',
  'computers.remove.lost':
    'إذا فُقد أو سُرق، فيُرجى استبدال الأسرار التي كان يعرفها. تظهر قائمة بها بعد ذلك.',
  'computers.remove.confirm': 'إزالة الكمبيوتر',
  'computers.remove.done': 'أُزيل {name}.',
  'computers.known.title': 'ما كان يعرفه {name}',
  'computers.known.text':
    'يمكن لمن يصل إلى {name} إنشاء رموز هذه العناصر إلى أن تُستبدل أسرارها حيث تُستخدم لتسجيل الدخول. والرموز الاحتياطية المحفوظة معها معروفة أيضًا. ويغادر ما استُبدل هذه القائمة.',
  'computers.known.none': 'لم يعد شيء مما كان يعرفه {name} مستخدَمًا.',
  'computers.known.loading': 'جارٍ البحث عما كان يعرفه',
  'computers.known.atServer': 'استبدال السر',
  'computers.known.atServerNamed': 'استبدال سر {name}',
  'computers.known.openNamed': 'فتح {name}',
  'computers.known.byHand':
    'لعنصر ليس له حساب هنا: يُرجى تعطيل المصادقة الثنائية ثم تفعيلها مجددًا في موقعه، ثم إضافة رمز الإعداد الجديد واختيار استبدال العنصر.',
  'computers.known.list': 'العناصر التي كان يعرفها {name}',
  'computers.asking': 'يريد {name} الانضمام',
  'computers.asking.text':
    'يعرض رقمًا. يُرجى قبوله فقط إذا كان ذلك الرقم هو هذا. فهو يحصل على كل ما في هذه الخزنة.',
  'computers.asking.check': 'الرقم على كلا الجهازين',
  'computers.accept': 'قبول',
  'computers.refuse': 'رفض',
  'computers.accepted': 'قُبل {name}.',
  'computers.refused': 'تم الرفض. لم يعد بإمكان أحد الانضمام برمز الاقتران ذاك.',
  'computers.kept.text':
    '{what, select, secret {حصل {name} على سر جديد على جهازين. أحدهما مستخدَم، والآخر في سلة المهملات. يُرجى تجربة كلا الرمزين عند تسجيل الدخول.} deleted {حُذف {name} على كمبيوتر وتغيّر على آخر. وهو في سلة المهملات مع التغيير.} other {حُذف {name} نهائيًا على كمبيوتر وحصل على سر جديد على آخر. وهو في سلة المهملات مع السر الجديد.}}',
  'computers.kept.gone': 'عنصر لم يعد موجودًا',
  'computers.kept.side':
    '{what, select, used {مستخدَم} aside {في سلة المهملات} deleted {نُقل إلى سلة المهملات} edited {تغيّر} purged {حُذف نهائيًا} other {سر جديد}}',
  'computers.kept.by': '{computer}، {moment}',
  'computers.kept.byThisOne': 'هذا الكمبيوتر، {moment}',
  'computers.kept.byUnknown': 'كمبيوتر لم يعد موجودًا، {moment}',
  'computers.kept.openEntry': 'فتح العنصر',
  'computers.kept.openTrash': 'فتح سلة المهملات',
  'computers.kept.dismiss': 'فهمت',
  'computers.kept.dismissNamed': 'فهمت: {name}',
  'computers.where.title': 'مكان التقاء أجهزتك',
  'computers.where.intro':
    'يُرجى اختيار مكان يمكن لكل أجهزتك الوصول إليه. لا يحتوي أبدًا إلا على ملفات مشفَّرة.',
  'computers.where.folder': 'مجلد',
  'computers.where.folder.hint':
    'مجلد يزامنه Syncthing أو Nextcloud أو Dropbox أو iCloud Drive، أو مشاركة شبكية، أو قرص USB',
  'computers.where.webdav': 'خدمة WebDAV',
  'computers.where.webdav.hint': 'Nextcloud وownCloud وكثير غيرهما، دون برنامج خاص بها',
  'computers.where.s3': 'تخزين S3',
  'computers.where.s3.hint': 'AWS وMinIO وBackblaze وCloudflare وغيرها',
  'computers.where.server': 'خادمك الخاص',
  'computers.where.server.hint': 'خادم Countersign تديره بنفسك أو يديره شخص موثوق',
  'computers.where.folderPath': 'مسار المجلد',
  'computers.where.folderPath.hint': 'المسار الكامل. يجب أن يكون المجلد موجودًا.',
  'computers.where.pick': 'اختيار مجلد',
  'computers.where.picked': 'المجلد: <bdi>{folder}</bdi>',
  'computers.where.url.webdav': 'عنوان WebDAV للمجلد',
  'computers.where.url.server': 'عنوان الخادم',
  'computers.where.endpoint': 'نقطة النهاية',
  'computers.where.region': 'المنطقة (اختيارية)',
  'computers.where.bucket': 'الحاوية',
  'computers.where.prefix': 'مجلد في الحاوية (اختياري)',
  'computers.where.pathStyle': 'الحاوية جزء من المسار',
  'computers.where.pathStyle.hint': 'يحتاج MinIO ومعظم الخوادم الخاصة إلى ذلك. ولا يحتاج إليه AWS.',
  'computers.where.user': 'اسم المستخدم',
  'computers.where.appPassword': 'كلمة المرور أو كلمة مرور التطبيق',
  'computers.where.appPassword.hint':
    'إذا كانت لحسابك مصادقة ثنائية، فيُرجى إنشاء كلمة مرور تطبيق هناك.',
  'computers.where.accessKey': 'معرّف مفتاح الوصول',
  'computers.where.secretKey': 'مفتاح الوصول السري',
  'computers.where.email': 'بريد إلكتروني',
  'computers.where.code': 'رمز المصادقة الثنائية (إن كانت للحساب)',
  'computers.where.login.kept': 'محفوظة في خزنتك، ولا تُرسَل إلا إلى هذا المكان.',
  'computers.where.test': 'اختبار',
  'computers.where.test.good':
    '{others, plural, =0 {يمكن القراءة من هذا المكان والكتابة فيه.} zero {يمكن القراءة من هذا المكان والكتابة فيه.} one {يمكن القراءة من هذا المكان والكتابة فيه. فيه كمبيوتر واحد بالفعل.} two {يمكن القراءة من هذا المكان والكتابة فيه. فيه جهازا كمبيوتر بالفعل.} few {يمكن القراءة من هذا المكان والكتابة فيه. فيه # أجهزة كمبيوتر بالفعل.} many {يمكن القراءة من هذا المكان والكتابة فيه. فيه # جهاز كمبيوتر بالفعل.} other {يمكن القراءة من هذا المكان والكتابة فيه. فيه # جهاز كمبيوتر بالفعل.}}',
  'computers.where.othersThere':
    'إذا كانت تلك أجهزتك، فيُرجى إغلاق هذا واختيار «الانضمام إلى كمبيوتر آخر» بدلًا منه.',
  'computers.pairing.title': 'إضافة كمبيوتر',
  'computers.pairing.steps':
    'على الكمبيوتر الآخر، يُرجى فتح Countersign واختيار <b>لديّ Countersign على كمبيوتر آخر</b>، أو <b>الإعدادات</b>، <b>أجهزة كمبيوتر أخرى</b>، <b>الانضمام إلى كمبيوتر آخر</b>.',
  'computers.pairing.show': 'إظهار رمز الاقتران',
  'computers.pairing.hidden': 'يُرجى التأكد من عدم وجود من ينظر. فمن لديه الرمز يمكنه طلب الانضمام.',
  'computers.pairing.qr': 'رمز الاقتران كرمز QR',
  'computers.pairing.tooLong':
    'العنوان أطول من أن يتسع له رمز QR. يُرجى نسخ نص الاقتران بدلًا من ذلك.',
  'computers.pairing.text': 'نص الاقتران',
  'computers.pairing.copy': 'نسخ نص الاقتران',
  'computers.pairing.copied': 'نُسخ نص الاقتران',
  'computers.pairing.validFor': 'صالح لمدة {countdown}',
  'computers.pairing.over': 'لم يعد هذا الرمز صالحًا.',
  'computers.pairing.new': 'إظهار رمز جديد',
  'computers.pairing.waiting': 'في انتظار الكمبيوتر الآخر. يُرجى إبقاء هذه النافذة مفتوحة.',
  'computers.pairing.look': 'البحث الآن',
  'computers.join.title': 'الانضمام إلى كمبيوتر آخر',
  'computers.join.howTo':
    'على الكمبيوتر الذي عليه رموزك، يُرجى فتح <b>الإعدادات</b>، <b>أجهزة كمبيوتر أخرى</b> واختيار <b>إضافة كمبيوتر</b>. فيعرض رمز QR ونصًا.',
  'computers.join.merges': 'تُدمج الخزنتان: لا يُفقد شيء مما في هذه.',
  'computers.join.picture': 'اختيار صورة',
  'computers.join.camera': 'المسح بالكاميرا',
  'computers.join.paste': 'يمكن أيضًا لصق صورة هنا.',
  'computers.join.reading': 'جارٍ البحث عن رمز اقتران',
  'computers.join.noCode': 'لا يوجد رمز اقتران في هذه الصورة.',
  'computers.join.notPairing':
    'ليس هذا رمز اقتران. إذا كان لإعداد عنصر، فيُرجى إضافته بالزر «إضافة».',
  'computers.join.reaching': 'جارٍ البحث عن المجلد المشترك',
  'computers.join.place': 'تلتقي أجهزتك في <bdi>{address}</bdi>.',
  'computers.join.folder':
    'اسم المجلد الذي يستخدمه الكمبيوتر الآخر هناك <bdi>{path}</bdi>. يُرجى اختيار مكانه على هذا الكمبيوتر.',
  'computers.join.login': 'تلتقي أجهزتك في <bdi>{address}</bdi>. يُرجى تسجيل الدخول هناك أيضًا.',
  'computers.join.address.hint': 'يُغيَّر إذا كان للخادم عنوان آخر لهذا الكمبيوتر.',
  'computers.join.ask': 'طلب الانضمام',
  'computers.join.check': 'مقارنة هذا الرقم',
  'computers.join.check.text':
    'يعرض الكمبيوتر الآخر رقمًا لهذا الكمبيوتر. إذا كان الرقم نفسه، فيُرجى القبول هناك. وإذا كان غيره، فيُرجى الرفض.',
  'computers.join.waiting': 'في انتظار أن يقبل الكمبيوتر الآخر هذا الكمبيوتر',
  'computers.join.over':
    'انتهت صلاحية رمز الاقتران قبل قبول هذا الكمبيوتر. يُرجى إظهار رمز جديد على الآخر، ثم الانضمام مجددًا.',
  'computers.join.again': 'الانضمام مجددًا',
  'computers.join.cancel': 'إلغاء الانضمام',
  'computers.join.done': 'رموزك هنا. يبقى هذا الكمبيوتر والآخر متطابقين من الآن فصاعدًا.',
} as const satisfies Translated<typeof english>
