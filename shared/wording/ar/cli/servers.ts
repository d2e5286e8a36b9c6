import type { servers as english } from '../../en/cli/servers.ts'
import type { Translated } from '../../translated.ts'

export const servers = {
  'cli.servers.changingOn': 'يجري تغييره على {computer}. يُرجى إكمال التغيير هناك.',
  'cli.servers.summary': 'إدارة المصادقة الثنائية لحساباتك',
  'cli.servers.description': 'يعرض المصادقة الثنائية لحساباتك على الخوادم ويغيّرها.',
  'cli.servers.help.passwords':
    'تُطلب كلمات المرور في الطرفية، أو تُقرأ من الدخل القياسي باستخدام \u2066--password-stdin\u2069 و\u2066--code-stdin\u2069، واحدة في كل سطر.',
  'cli.servers.help.pending':
    'إذا انقطع تغيير، فسيذكر ذلك list وstatus: يُكمَل باستخدام resume، أو يُتخلّى عنه باستخدام undo.',
  'cli.servers.help.json':
    'مع \u2066--json\u2069 تكون الأوقات بثواني Unix والقيم غير المعروفة null. والحساب هو:',
  'cli.servers.help.jsonResults':
    'تطبع add وverify وremove حسابًا واحدًا؛ وتطبع list وstatus مصفوفة حسابات. وتطبع enroll وdisable وrotate وregenerate وresume وundo القيمة \u2066{change}\u2069. وتطبع codes مصفوفة من \u2066{code}\u2069، مع \u2066"code"\u2069 إذا كانت مكشوفة، و\u2066{used}\u2069 مع \u2066--use\u2069.',
  'cli.servers.argument.address': 'الخادم، مثل auth.example.org',
  'cli.servers.argument.account': 'معرّف، أو كلمات من الاسم وعنوان البريد الإلكتروني',
  'cli.servers.argument.accounts':
    'معرّف، أو كلمات من الاسم وعنوان البريد الإلكتروني (الافتراضي: كل الحسابات)',
  'cli.servers.option.passwordStdin': 'قراءة كلمة مرور الحساب من الدخل القياسي',
  'cli.servers.option.codeStdin': 'قراءة رمز من الدخل القياسي بدلًا من استخدام العنصر المرتبط',
  'cli.servers.option.backupCode': 'استخدام الرمز الاحتياطي غير المستخدَم التالي في الخزنة',
  'cli.servers.option.user': 'عنوان البريد الإلكتروني للحساب',
  'cli.servers.option.dialect': 'واجهة API التي يتحدثها الخادم، إذا تعذّر اكتشافها',
  'cli.servers.option.name': 'اسم الحساب (الافتراضي: مضيف الخادم)',
  'cli.servers.option.ca': 'الثقة بهذه الشهادة (PEM) بدلًا من المراجع العامة',
  'cli.servers.option.keepPassword': 'حفظ كلمة المرور في الخزنة',
  'cli.servers.option.method': 'طريقة الحصول على الرموز',
  'cli.servers.option.destination': 'رقم الهاتف أو عنوان البريد الإلكتروني الذي تُرسل إليه الرموز',
  'cli.servers.option.recoveryEmail': 'للدردشة: عنوان البريد الإلكتروني لاستعادة الوصول',
  'cli.servers.option.reveal': 'إظهار الرموز نفسها',
  'cli.servers.option.use': 'طباعة الرمز غير المستخدَم التالي، وتعليمه كمستخدَم',
  'cli.servers.option.yes': 'عدم السؤال قبل حذف رموز احتياطية غير محفوظة في مكان آخر',
  'cli.servers.add.summary': 'توصيل حساب وتسجيل الدخول',
  'cli.servers.add.description': 'يوصل حسابًا ويسجّل الدخول.',
  'cli.servers.list.summary': 'سرد حساباتك كما شوهدت آخر مرة',
  'cli.servers.list.description': 'يسرد حساباتك كما شوهدت آخر مرة.',
  'cli.servers.status.summary': 'جلب الحالة الحالية لحساباتك',
  'cli.servers.status.description': 'يجلب الحالة الحالية لحساباتك من خوادمها.',
  'cli.servers.enroll.summary': 'تفعيل المصادقة الثنائية',
  'cli.servers.enroll.description': 'يفعّل المصادقة الثنائية.',
  'cli.servers.disable.summary': 'تعطيل المصادقة الثنائية',
  'cli.servers.disable.description': 'يعطّل المصادقة الثنائية.',
  'cli.servers.rotate.summary': 'استبدال السر بسر جديد',
  'cli.servers.rotate.description':
    'يستبدل بالسر سرًا جديدًا: يعطّل المصادقة الثنائية ثم يفعّلها مجددًا.',
  'cli.servers.regenerate.summary': 'الحصول على رموز احتياطية جديدة',
  'cli.servers.regenerate.description': 'يجلب رموزًا احتياطية جديدة. تتوقف القديمة عن العمل.',
  'cli.servers.resume.summary': 'إكمال تغيير انقطع',
  'cli.servers.resume.description': 'يُكمل تغييرًا انقطع.',
  'cli.servers.undo.summary': 'التراجع عن تغيير انقطع',
  'cli.servers.undo.description': 'يتراجع عن تغيير انقطع.',
  'cli.servers.verify.summary': 'تسجيل الدخول بعامل ثانٍ، أو التأكيد برمز أُرسل إليك',
  'cli.servers.verify.description': 'يسجّل الدخول بعامل ثانٍ، أو يؤكد برمز أُرسل إليك.',
  'cli.servers.codes.summary': 'إظهار الرموز الاحتياطية لحساب',
  'cli.servers.codes.description': 'يعرض الرموز الاحتياطية لحساب.',
  'cli.servers.remove.summary': 'إزالة حساب؛ ويبقى عنصره',
  'cli.servers.remove.description':
    'يُزيل حسابًا من Countersign. يبقى عنصره، ولا يتغيّر شيء على الخادم.',
  'cli.servers.none':
    'لم يوصل أي حساب بعد. يمكن توصيل حساب باستخدام \u2066`countersign servers add`\u2069.',
  'cli.servers.noMatch': 'لا يوجد حساب مطابق.',
  'cli.servers.severalMatch': 'تطابق عدة حسابات. يُرجى استخدام معرّف أحدها.',
  'cli.servers.accountName': '{name} (\u2066{email}\u2069)',
  'cli.servers.connected': 'تم توصيل {account}.',
  'cli.servers.connectedOnly':
    'الحساب موصول. لتسجيل الدخول، يُرجى تشغيل \u2066`countersign servers verify`\u2069.',
  'cli.servers.unknownApi': 'لا يعرف Countersign واجهة API لهذا الخادم.',
  'cli.servers.severalApis':
    'يتحدث الخادم عدة واجهات API. يُرجى اختيار واحدة باستخدام \u2066--dialect\u2069: {ids}.',
  'cli.servers.verified': 'تم التحقق من {account}.',
  'cli.servers.removed': 'أُزيل {account}. لم تتغيّر المصادقة الثنائية على الخادم.',
  'cli.servers.nothingRemoved': 'لم يُزَل شيء.',
  'cli.servers.removesCodes':
    '{count, plural, zero {لا رموز احتياطية محفوظة مع هذا الحساب فقط.} one {رمز احتياطي واحد غير مستخدَم محفوظ مع هذا الحساب فقط، وسيُحذف معه.} two {رمزان احتياطيان غير مستخدَمين محفوظان مع هذا الحساب فقط، وسيُحذفان معه.} few {# رموز احتياطية غير مستخدَمة محفوظة مع هذا الحساب فقط، وستُحذف معه.} many {# رمزًا احتياطيًا غير مستخدَم محفوظة مع هذا الحساب فقط، وستُحذف معه.} other {# رمز احتياطي غير مستخدَم محفوظة مع هذا الحساب فقط، وستُحذف معه.}}',
  'cli.servers.methods': 'يوفّر هذا الخادم هذه الطرق: {methods}.',
  'cli.servers.codes.none': 'لا توجد هنا رموز احتياطية لحساب {account}.',
  'cli.servers.codes.noneUnused': 'لا يوجد رمز احتياطي غير مستخدَم.',
  'cli.servers.codes.usedHere': 'سطر الأوامر',
  'cli.servers.codes.state':
    '{state, select, unused {غير مستخدَم} used {مستخدَم} other {لم يعد صالحًا}}',
  'cli.servers.ask.password': 'كلمة مرور {email}:',
  'cli.servers.ask.passwordNoTerminal':
    'يطلب الخادم كلمة مرور: يُرجى تشغيل هذا في طرفية، أو إضافة \u2066--password-stdin\u2069.',
  'cli.servers.ask.chatPassword': 'كلمة مرور الخطوة الثانية للدردشة:',
  'cli.servers.ask.chatPasswordNoTerminal':
    'تحتاج الدردشة إلى كلمة مرور خاصة بها: يُرجى تشغيل هذا في طرفية، أو إضافة \u2066--password-stdin\u2069.',
  'cli.servers.ask.code': 'الرمز:',
  'cli.servers.ask.codeSentTo': 'الرمز المرسَل إلى {destination}:',
  'cli.servers.ask.codeSent': 'الرمز الذي أُرسل إليك:',
  'cli.servers.ask.authenticatorCode': 'الرمز من تطبيق المصادقة:',
  'cli.servers.ask.codeNoTerminal':
    'يطلب الخادم رمزًا: يُرجى تشغيل هذا في طرفية، أو إضافة \u2066--code-stdin\u2069.',
  'cli.servers.ask.noCode': 'لم يُعطَ أي رمز.',
  'cli.servers.ask.stdinTwice':
    'يحتوي الدخل القياسي بالفعل على عبارة مرور الخزنة. يُرجى تسمية ملف فيه عبارة المرور في COUNTERSIGN_PASSPHRASE_FILE.',
  'cli.servers.ask.stdinLacks':
    '{what, select, password {لا يحتوي الدخل القياسي على كلمة مرور.} other {لا يحتوي الدخل القياسي على رمز.}}',
  'cli.servers.ask.stillCode': 'لا يزال الخادم يطلب رمزًا.',
  'cli.servers.signedInWith': 'تم تسجيل الدخول برمز {entry}.',
  'cli.servers.change.waitsForPhone':
    'ينتظر الإعداد هاتفًا. لتأكيده هنا، يُرجى تشغيل \u2066`countersign servers resume`\u2069.',
  'cli.servers.change.finish':
    '{pending} لإكماله، يُرجى تشغيل \u2066`countersign servers {command}`\u2069.',
  'cli.servers.change.finishOrUndo':
    '{pending} لإكماله، يُرجى تشغيل \u2066`countersign servers {command}`\u2069. وللتخلي عنه، \u2066`countersign servers undo`\u2069.',
  'cli.servers.change.waiting':
    'الانتظار {seconds, number} ثانية للحصول على رمز جديد، أو لأن الخادم يطلب ذلك.',
  'cli.servers.change.filed':
    '{count, plural, zero {لم تُحفظ رموز احتياطية} one {حُفظ رمز احتياطي واحد} two {حُفظ رمزان احتياطيان} few {حُفظت # رموز احتياطية} many {حُفظ # رمزًا احتياطيًا} other {حُفظ # رمز احتياطي}}.',
  'cli.servers.change.state':
    'المصادقة الثنائية لحساب {account} {state, select, on {مفعَّلة} other {معطَّلة}}.',
  'cli.servers.change.stateUnknown':
    'لا يعرف Countersign بعد ما إذا كانت المصادقة الثنائية لحساب {account} مفعَّلة.',
  'cli.servers.step.begin': 'تم الحصول على سر من الخادم.',
  'cli.servers.step.store': 'حُفظ السر في الخزنة.',
  'cli.servers.step.scan': 'تم انتظار الهاتف.',
  'cli.servers.step.code': 'تم طلب إرسال رمز.',
  'cli.servers.step.confirm': 'تم التأكيد برمز.',
  'cli.servers.step.turnOff': 'عُطِّلت على الخادم.',
  'cli.servers.step.regenerate': 'تم الحصول على رموز احتياطية جديدة.',
  'cli.servers.step.fileCodes': 'حُفظت الرموز الاحتياطية.',
  'cli.servers.step.status': 'فُحصت الحالة.',
  'cli.servers.step.trash': 'نُقل العنصر إلى سلة المهملات.',
  'cli.servers.state.unknown': 'غير معروفة',
  'cli.servers.state.on': 'مفعَّلة',
  'cli.servers.state.off': 'معطَّلة',
  'cli.servers.state.onBy':
    '{method, select, totp {مفعَّلة (تطبيق المصادقة)} sms {مفعَّلة (SMS)} email {مفعَّلة (البريد الإلكتروني)} other {مفعَّلة (الرسائل)}}',
  'cli.servers.next.resume':
    'انقطع تغيير. يمكن إكماله باستخدام \u2066`countersign servers resume`\u2069.',
  'cli.servers.next.signIn': 'يمكن تسجيل الدخول باستخدام \u2066`countersign servers verify`\u2069.',
  'cli.servers.next.turnOn': 'يمكن تفعيلها باستخدام \u2066`countersign servers enroll`\u2069.',
  'cli.servers.next.linkEntry': 'لا يوجد هنا عنصر يُنشئ رموزها.',
  'cli.servers.next.trashEntry': 'لم تعد هناك حاجة إلى عنصره.',
  'cli.servers.next.useAuthenticator': 'تطبيق المصادقة أكثر أمانًا من رموز الرسائل.',
  'cli.servers.next.fewCodes': 'بقيت رموز احتياطية قليلة.',
  'cli.servers.next.clock': 'ساعة هذا الكمبيوتر خاطئة. يُرجى ضبطها.',
} as const satisfies Translated<typeof english>
