import type { dialects as english } from '../../en/core/dialects.ts'
import type { Translated } from '../../translated.ts'

export const dialects = {
  'core.dialects.unknown': 'لا يدعم هذا الإصدار هذا النوع من الخوادم.',
  'core.dialects.sessionOver': 'انتهت جلستك على الخادم. يُرجى تسجيل الدخول مجددًا.',
  'core.dialects.wrongCredentials': 'عنوان البريد الإلكتروني أو كلمة المرور غير صحيحة.',
  'core.dialects.wrongPassword': 'كلمة المرور غير صحيحة.',
  'core.dialects.wrongCode': 'هذا الرمز غير صحيح أو استُخدم من قبل.',
  'core.dialects.codeExpired': 'انتهت صلاحية هذا الرمز. يُرجى طلب رمز جديد.',
  'core.dialects.unreadableInput': 'لم يتمكن الخادم من قراءة ما أُدخل.',
  'core.dialects.weakPassword': 'يطلب الخادم كلمة مرور أطول أو أقل شيوعًا.',
  'core.dialects.tooManyTries': 'محاولات فاشلة كثيرة جدًا. يُرجى الانتظار قبل إعادة المحاولة.',
  'core.dialects.tooManyRequests': 'طُلب هذا مرات كثيرة جدًا. يُرجى الانتظار قبل طلبه مجددًا.',
  'core.dialects.factorDisabled':
    'رموز خاطئة كثيرة جدًا. يُرجى استخدام رمز احتياطي، أو الطلب من مسؤول إعادة تعيين المصادقة الثنائية.',
  'core.dialects.alreadyOn': 'المصادقة الثنائية مفعَّلة بالفعل.',
  'core.dialects.off': 'المصادقة الثنائية معطَّلة.',
  'core.dialects.notPending': 'لا يوجد إعداد ينتظر رمزًا. يُرجى بدؤه مجددًا.',
  'core.dialects.noResend': 'يُنشئ تطبيق المصادقة رموزه بنفسه، فلا يمكن إرسالها.',
  'core.dialects.resendBySigningIn': 'للحصول على رمز آخر، يُرجى تسجيل الدخول مجددًا.',
  'core.dialects.noRecoveryEmail': 'لا يوجد عنوان بريد إلكتروني للاسترداد يُرسل إليه رمز.',
  'core.dialects.signInExpired': 'استغرق تسجيل الدخول وقتًا طويلًا جدًا. يُرجى البدء من جديد.',
  'core.dialects.signInOver':
    'انتهى تسجيل الدخول: كانت المحاولات كثيرة جدًا، أو استُخدم من قبل. يُرجى البدء من جديد.',
  'core.dialects.passwordAgain':
    'يحتاج الخادم إلى كلمة مرورك مجددًا لهذا. يُرجى تسجيل الدخول مجددًا ثم المتابعة.',
  'core.dialects.oneTimePassword':
    'هذه كلمة مرور لمرة واحدة. يُرجى فتح الخادم في متصفح واختيار كلمة مرور خاصة أولًا.',
  'core.dialects.administratorWithoutFactor':
    'يحتاج المسؤولون إلى عامل ثانٍ. يُرجى أولًا تفعيل المصادقة الثنائية لهذا الحساب.',
  'core.dialects.chatClosed': 'تحتاج الدردشة إلى خطوتها الثانية أولًا.',
  'core.dialects.deliveryFailed': 'لم يتمكن الخادم من إرسال رسالته. يُرجى إعادة المحاولة لاحقًا.',
  'core.dialects.notReady': 'الخادم غير جاهز. يُرجى إعادة المحاولة بعد لحظة.',
  'core.dialects.noMessages': 'لا يرسل هذا الخادم رموزًا برسائل SMS أو بالبريد الإلكتروني.',
  'core.dialects.noAuthenticators': 'لا يدعم هذا الخادم تطبيقات المصادقة.',
  'core.dialects.noTotp': 'لا يوجد إعداد ينتظر رمزًا، والمصادقة الثنائية معطَّلة.',
  'core.dialects.noBackupCodes': 'ليس لهذا الحساب رموز احتياطية.',
  'core.dialects.signInAfterCodes': 'رموز خاطئة كثيرة جدًا. يُرجى تسجيل الدخول مجددًا.',
  'core.dialects.locked': 'رموز خاطئة كثيرة جدًا. الحساب مقفل لفترة.',
  'core.dialects.noSecretInLink': 'ليس في رابط الإعداد سر.',
  'core.dialects.status.forbidden': 'لا يسمح الخادم لهذا الحساب بذلك.',
  'core.dialects.status.notFound': 'لا يعرف الخادم {call}. ربما تغيّر، أو كان خادمًا من نوع آخر.',
  'core.dialects.status.broken':
    'لدى الخادم مشكلة داخلية (الحالة {status}). يُرجى إعادة المحاولة لاحقًا.',
  'core.dialects.status.refused': 'لم يقبل الخادم {call} (الحالة {status}).',
  'core.dialects.status.meaningless':
    'أجاب الخادم عن {call} بالحالة {status}، وهي غير متوقعة في Countersign.',
  'core.dialects.reply.otherShape': 'رد الخادم على {call} ليس ما يرسله هذا النوع من الخوادم.',
  'core.dialects.reply.otherShapeAt':
    'رد الخادم على {call} ليس ما يرسله هذا النوع من الخوادم، عند {place}.',
  'core.dialects.reply.webPage':
    'أجابت صفحة ويب عن {call}. يُرجى أولًا تسجيل الدخول إلى هذه الشبكة، أو مراجعة العنوان.',
  'core.dialects.reply.notJson': 'أجاب الخادم عن {call} بشيء غير JSON.',
  'core.dialects.reply.damaged': 'رد الخادم على {call} مبتور أو تالف.',
  'core.dialects.reply.otherPage':
    'أجابت صفحة غير متوقعة عن {call}. يُرجى أولًا تسجيل الدخول إلى هذه الشبكة، أو مراجعة العنوان.',
  'core.dialects.reply.badPage':
    'الصفحة التي أجابت عن {call} ليست ما يتوقعه Countersign عند {place}.',
  'core.dialects.reply.packed': 'يضغط الخادم ردوده مع أنه لم يُطلب منه ذلك.',
  'core.dialects.reply.tooLarge': 'رد الخادم أكبر من {kilobytes} كيلوبايت.',
  'core.dialects.reply.otherProtocol': 'طلب {host} الانتقال إلى بروتوكول غير HTTP.',
  'core.dialects.reply.otherServer':
    'يعيد {host} التوجيه إلى خادم آخر، {other}. إذا كان هو الصحيح، فيُرجى استخدام عنوانه.',
  'core.dialects.reply.endless': 'يعيد {host} التوجيه بلا نهاية. يُرجى مراجعة العنوان.',
  'core.dialects.reply.badToken': 'أرسل {host} رمز وصول غير صالح.',
  'core.dialects.reply.notHttp': 'لا يتحدث {host} بروتوكول HTTP كما يجب.',
  'core.dialects.reply.tooSlow':
    'لم يُجب {host} خلال {seconds, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}}. يُرجى إعادة المحاولة.',
  'core.dialects.address.credentials': 'يجب ألا يحتوي العنوان على اسم المستخدم وكلمة المرور.',
  'core.dialects.address.query': 'يُرجى حذف \u2066?\u2069 و\u2066#\u2069 وكل ما بعدهما.',
  'core.dialects.address.notEncrypted':
    'هذا العنوان غير مشفَّر. يُرجى استخدام https، أو http لهذا الكمبيوتر نفسه.',
  'core.dialects.address.otherScheme': 'يبدأ عنوان الخادم بـ \u2066https://\u2069.',
  'core.dialects.address.unreadable': 'ليس هذا عنوان خادم. يجب أن يبدو مثل auth.example.org.',
  'core.dialects.address.badAuthority': 'مرجع الشهادات ليس شهادة PEM.',
  'core.dialects.certificate.unknownAuthority':
    'شهادة {host} من مرجع غير معروف. إذا كان المرجع خاصًا بك، فيُرجى إضافة شهادته إلى الحساب.',
  'core.dialects.certificate.incompleteChain':
    'شهادة {host} من مرجع غير معروف. إذا كان المرجع خاصًا بك، فيُرجى إضافة شهادته إلى الحساب. وإلا فيُرجى الطلب ممن يدير الخادم إرسال السلسلة كاملةً.',
  'core.dialects.certificate.expired': 'انتهت صلاحية شهادة {host}. على من يدير الخادم تجديدها.',
  'core.dialects.certificate.notYetValid':
    'شهادة {host} ليست صالحة بعد. يُرجى مراجعة التاريخ على هذا الكمبيوتر.',
  'core.dialects.certificate.otherName': 'شهادة {host} لاسم مختلف. يُرجى مراجعة العنوان.',
  'core.dialects.certificate.selfSigned':
    'شهادة {host} موقَّعة ذاتيًا، فلا أحد يضمنها. إذا كان الخادم لك، فيُرجى إضافة شهادته إلى الحساب.',
  'core.dialects.certificate.revoked':
    'أُلغيت شهادة {host}. يُرجى عدم استخدام هذا الخادم إلى أن تُستبدل.',
  'core.dialects.certificate.forged': 'شهادة {host} مزوَّرة أو تالفة. يُرجى عدم استخدام هذا الاتصال.',
  'core.dialects.certificate.untrusted': 'لا يمكن الوثوق بشهادة {host}.',
  'core.dialects.certificate.notHttps': 'لا يتحدث {host} بروتوكول HTTPS كما يجب.',
  'core.dialects.network.noSuchServer':
    'لا يوجد خادم بهذا الاسم، أو لا توجد شبكة ({host}). يُرجى إعادة المحاولة.',
  'core.dialects.network.noLookup':
    'لا يمكن البحث عن اسم الخادم لعدم وجود شبكة ({host}). يُرجى إعادة المحاولة.',
  'core.dialects.network.nothingThere':
    'لا شيء يجيب على هذا العنوان ({host}). يُرجى إعادة المحاولة.',
  'core.dialects.network.noRoute':
    'لا يمكن الوصول إلى الخادم من هذه الشبكة ({host}). يُرجى إعادة المحاولة.',
  'core.dialects.network.none': 'لا توجد شبكة ({host}). يُرجى إعادة المحاولة.',
  'core.dialects.network.tooSlow': 'لم يُجب الخادم في الوقت المناسب ({host}). يُرجى إعادة المحاولة.',
  'core.dialects.network.brokenOff': 'أغلق الخادم الاتصال ({host}). يُرجى إعادة المحاولة.',
  'core.dialects.network.unreachable': 'لا يمكن الوصول إلى الخادم ({host}). يُرجى إعادة المحاولة.',
} as const satisfies Translated<typeof english>
