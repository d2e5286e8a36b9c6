import type { sync as english } from '../../en/core/sync.ts'
import type { Translated } from '../../translated.ts'

export const sync = {
  'core.sync.file.damaged':
    'الملف {name} غير كامل. ربما لا يزال في الطريق، أو كان مبتورًا. لم يتغيّر شيء.',
  'core.sync.file.changed': 'عُدّل الملف {name} من جهة أخرى. لم يؤخذ منه شيء.',
  'core.sync.file.tooLarge': 'حجم {name} أكبر من أي خزنة. لم يؤخذ منه شيء.',
  'core.sync.file.tooNew':
    'كُتب الملف {name} بإصدار أحدث من Countersign. لقراءته، يُرجى تثبيت أحدث إصدار على هذا الكمبيوتر.',
  'core.sync.file.otherGroup': 'ينتمي الملف {name} إلى خزنة أخرى. لم يؤخذ منه شيء.',
  'core.sync.file.noKey': 'الملف {name} مشفَّر لأجهزة كمبيوتر أخرى. ربما أُزيل هذا الكمبيوتر منها.',
  'core.sync.folder.gone':
    'المجلد \u2066{path}\u2069 غير موجود. إذا كان على قرص أو مشاركة شبكية، فيُرجى توصيلها وإعادة المحاولة.',
  'core.sync.folder.noAnswer':
    'لا يستجيب المجلد \u2066{path}\u2069. إذا كان على قرص أو مشاركة شبكية، فيُرجى فحص الاتصال.',
  'core.sync.place.swapped':
    'لم تعد ملفات أجهزتك في {place}. يُرجى التأكد من أنه المكان الصحيح. لاستخدامه على أي حال، يُرجى إعداده مجددًا.',
  'core.sync.place.loginMissing': 'يُرجى إدخال اسم المستخدم وكلمة المرور لهذا المكان.',
  'core.sync.place.notKept':
    'عاد ما كُتب هناك معدَّلًا، أو لم يعد أصلًا. يُرجى اختيار مكان آخر، أو مراجعة إعداداته.',
  'core.sync.web.login':
    'لا يقبل {host} اسم المستخدم أو كلمة المرور. يُرجى مراجعتهما وإدخالهما مجددًا.',
  'core.sync.web.forbidden':
    'لا يسمح {host} لهذا الحساب بالقراءة أو الكتابة هناك. يُرجى مراجعة أذوناته.',
  'core.sync.web.notThere': 'المجلد غير موجود على {host}. يُرجى إنشاؤه، أو مراجعة العنوان.',
  'core.sync.web.noPlace':
    'لا يوفّر {host} خدمة WebDAV على هذا العنوان. يُرجى مراجعة العنوان؛ وهو مذكور في مساعدة مزوّد الخدمة.',
  'core.sync.web.fileTooLarge':
    'لا يقبل {host} ملفًا بحجم خزنتك. يُرجى رفع الحد، أو اختيار مكان آخر.',
  'core.sync.web.locked': 'يحجز برنامج آخر الملف على {host}. يعيد Countersign المحاولة تلقائيًا.',
  'core.sync.web.busy': 'الخادم {host} مشغول. يعيد Countersign المحاولة تلقائيًا.',
  'core.sync.web.full': 'لم تبقَ مساحة على {host}. يُرجى توفير مساحة، ثم المزامنة مجددًا.',
  'core.sync.web.failing': 'لدى {host} مشكلة. يعيد Countersign المحاولة تلقائيًا.',
  'core.sync.web.strange': 'أعطى {host} ردًا غير متوقع. يعيد Countersign المحاولة تلقائيًا.',
  'core.sync.web.tooLarge': 'أرسل {host} أكثر مما تحتويه أي خزنة. لم يؤخذ منه شيء.',
  'core.sync.web.page':
    'أجاب {host} بصفحة ويب بدلًا من ملف. يُرجى تسجيل الدخول إلى الشبكة إن طُلب ذلك، ومراجعة العنوان.',
  'core.sync.web.otherServer':
    'يعيد {host} التوجيه إلى {other}. لم تُرسَل كلمة مرورك إلى هناك. إذا كان العنوان الجديد صحيحًا، فيُرجى إدخاله بدلًا منه.',
  'core.sync.web.longAddress': 'العنوان طويل جدًا.',
  'core.sync.s3.clock':
    'يرفض {host} هذا الكمبيوتر لأن ساعته خاطئة. يُرجى ضبط الساعة، ثم المزامنة مجددًا.',
  'core.sync.s3.keys': 'لا يقبل {host} مفتاح الوصول. يُرجى مراجعة جزأيه وإدخالهما مجددًا.',
  'core.sync.s3.denied':
    'لا يُسمح لمفتاح الوصول بالقراءة والكتابة في الحاوية {bucket} على {host}. يُرجى مراجعة أذوناته.',
  'core.sync.s3.noBucket':
    'لا توجد حاوية {bucket} على {host}. يُرجى إنشاؤها، أو مراجعة اسمها ونقطة النهاية.',
  'core.sync.s3.region':
    'الحاوية {bucket} في منطقة أخرى. يُرجى إعدادها مجددًا بالمنطقة ونقطة النهاية الصحيحتين.',
  'core.sync.server.signedOut': 'لم يعد {host} يقبل هذا الكمبيوتر. يُرجى إعداده مجددًا بكلمة مرورك.',
  'core.sync.server.wrongPassword': 'عنوان البريد الإلكتروني أو كلمة المرور غير صحيحة.',
  'core.sync.server.codeNeeded': 'لهذا الحساب مصادقة ثنائية. يُرجى إدخال رمز أيضًا.',
  'core.sync.server.wrongCode': 'الرمز غير صحيح. يُرجى انتظار الرمز التالي وإعادة المحاولة.',
  'core.sync.server.notOurs': 'ليس {host} خادم Countersign يوفّر المزامنة. يُرجى مراجعة العنوان.',
  'core.sync.place.unknownKind': 'لا يمكن لهذا الإصدار من Countersign المزامنة عبر {kind}.',
  'core.sync.place.notAbsolute': 'يُرجى إدخال المسار الكامل للمجلد.',
  'core.sync.notSetUp': 'لا تُزامَن هذه الخزنة مع أجهزة كمبيوتر أخرى بعد.',
  'core.sync.setUpAlready': 'تُزامَن هذه الخزنة مع أجهزة كمبيوتر أخرى بالفعل.',
  'core.sync.stillJoining': 'ينتظر هذا الكمبيوتر قبوله. يُرجى قبوله على الآخر أولًا.',
  'core.sync.removed': 'أُزيل هذا الكمبيوتر من أجهزتك. خزنته باقية، ولم تعد تتغيّر مع غيرها.',
  'core.sync.problem.older': 'عاد إصدار أقدم مما كتبه {name}. لم يُفقد شيء.',
  'core.sync.problem.fork': 'يكتب جهازان باسم {name}: ربما نُسخ أحدهما أو استُعيد. لم يُفقد شيء.',
  'core.sync.problem.clock':
    'ساعة {name} متقدمة {minutes, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}} على ساعة هذا الكمبيوتر. يُرجى فحصهما.',
  'core.sync.problem.unreadable': 'لا يمكن قراءة ملف في المجلد.',
  'core.sync.noDevice': 'لا يوجد كمبيوتر بهذا المعرّف.',
  'core.sync.removeSelf': 'لا يمكن إزالة الكمبيوتر المستخدَم الآن. يُرجى إزالته من كمبيوتر آخر.',
  'core.sync.pair.noPairing': 'ليس هذا نص اقتران من Countersign.',
  'core.sync.pair.notWhole': 'نص الاقتران غير كامل. يُرجى نسخه كله وإعادة المحاولة.',
  'core.sync.pair.tooNew':
    'أُنشئ نص الاقتران بإصدار أحدث من Countersign. يُرجى تثبيت أحدث إصدار على هذا الكمبيوتر.',
  'core.sync.pair.expired': 'لم يعد نص الاقتران صالحًا. يُرجى عرض نص جديد على الكمبيوتر الآخر.',
  'core.sync.pair.noneOpen': 'لا يوجد اقتران مفتوح. يُرجى أولًا عرض نص اقتران على هذا الكمبيوتر.',
  'core.sync.pair.nobody': 'لم يطلب أي كمبيوتر الانضمام بعد.',
  'core.sync.pair.otherCheck':
    'لا يعرض أي كمبيوتر طلب الانضمام هذا الرقم. يُرجى عدم قبوله إذا اختلف الرقمان.',
} as const satisfies Translated<typeof english>
