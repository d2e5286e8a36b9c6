import type { change as english } from '../../en/page/change.ts'
import type { Translated } from '../../translated.ts'

export const change = {
  'change.twoStepPassword': 'كلمة مرور الخطوة الثانية',
  'change.twoStepPassword.own': 'التي اخترتها للدردشة',
  'change.twoStepPassword.new':
    'تحتاج الدردشة إلى كلمة مرور خاصة بها. يُرجى اختيارها الآن وتدوينها.',
  'change.edit.name': 'الاسم',
  'change.edit.address.hint': 'يُغيَّر إذا انتقل الخادم. ويُنهي العنوان الجديد الجلسة.',
  'change.edit.publicAuthorities': 'الثقة بمراجع الشهادات العامة من جديد',
  'change.edit.saved': 'تم الحفظ',
  'change.enrol.weaker':
    '{method, select, sms {يمكن اعتراض رموز SMS، وهي تحتاج إلى شبكة. تطبيق المصادقة أكثر أمانًا إذا كان الخادم يقبله.} email {يمكن اعتراض رموز البريد الإلكتروني، وهي تحتاج إلى شبكة. تطبيق المصادقة أكثر أمانًا إذا كان الخادم يقبله.} message {يمكن اعتراض رموز SMS أو البريد الإلكتروني، وهي تحتاج إلى شبكة. تطبيق المصادقة أكثر أمانًا إذا كان الخادم يقبله.} other {}}',
  'change.enrol.recoveryEmail': 'بريد الاسترداد الإلكتروني (اختياري)',
  'change.enrol.recoveryEmail.hint':
    'سبيل لاستعادة الوصول عند فقدان كلمة مرور الخطوة الثانية والرموز',
  'change.enrol.phone': 'رقم الهاتف (اختياري)',
  'change.enrol.email': 'عنوان البريد الإلكتروني (اختياري)',
  'change.enrol.destination.hint':
    'الجهة التي تُرسل إليها الرموز. يُترك فارغًا لاستخدام المسجَّل في حسابك.',
  'change.done.on': 'المصادقة الثنائية مفعَّلة.',
  'change.done.off': 'المصادقة الثنائية معطَّلة.',
  'change.done.regenerated': 'لديك رموز احتياطية جديدة. لم تعد الرموز السابقة تعمل.',
  'change.done.rotated': 'للعنصر الآن سر جديد. والسر القديم في سلة المهملات.',
  'change.done.undone': 'تم التراجع عن التغيير.',
  'change.done.backupCodes':
    '{count, plural, zero {لا رموز احتياطية في خزنتك.} one {في خزنتك رمز احتياطي واحد.} two {في خزنتك رمزان احتياطيان.} few {في خزنتك # رموز احتياطية.} many {في خزنتك # رمزًا احتياطيًا.} other {في خزنتك # رمز احتياطي.}}',
  'change.done.backupCodes.hint': 'يُنصح بالاحتفاظ بنسخة على ورقة أيضًا، تحسبًا لفقدان هذا الكمبيوتر.',
  'change.done.showBackupCodes': 'إظهار الرموز الاحتياطية',
  'change.steps': 'الخطوات',
  'change.steps.starting': 'البدء',
  'change.steps.begin': 'طلب سر من الخادم',
  'change.steps.store': 'حفظه في خزنتك',
  'change.steps.scan': 'انتظار هاتفك',
  'change.steps.code': 'انتظار وصول الرمز',
  'change.steps.confirm': 'التأكيد برمز',
  'change.steps.turnOff': 'تعطيل المصادقة الثنائية',
  'change.steps.regenerate': 'طلب رموز احتياطية جديدة',
  'change.steps.fileCodes': 'حفظ الرموز الاحتياطية في خزنتك',
  'change.steps.status': 'فحص الحساب مجددًا',
  'change.steps.trash': 'نقل السر القديم إلى سلة المهملات',
  'change.steps.one':
    '{step}<hidden>: {state, select, waiting {قيد الانتظار} doing {قيد التنفيذ} done {تم} failed {فشل} other {}}</hidden>',
  'change.steps.waits':
    '{step}<hidden>: قيد التنفيذ</hidden> <wait>(الرمز التالي بعد {countdown})</wait>',
  'change.turnOff.intro': 'بعد ذلك لا يحمي الحسابَ إلا كلمة المرور.',
  'change.turnOff.introWithEntry':
    'بعد ذلك لا يحمي الحسابَ إلا كلمة المرور. ينتقل عنصره إلى سلة المهملات ويبقى فيها 30 يومًا.',
  'change.move.intro':
    'يعطّل Countersign رموز الرسائل، ثم يفعّل تطبيق المصادقة على الفور. ويُحفظ سره في خزنتك.',
  'change.rotate.intro':
    'يعطّل Countersign المصادقة الثنائية، ثم يفعّلها مجددًا بسر جديد. يحتفظ العنصر باسمه وملاحظته ووسومه. وينتقل سره القديم إلى سلة المهملات، وتتوقف الرموز الاحتياطية القديمة عن العمل.',
  'change.regenerate.intro':
    'يُنشئ الخادم مجموعة جديدة، وتتوقف كل الرموز الاحتياطية التي لديك الآن عن العمل.',
  'change.prove.intro': 'يريد الخادم التحقق من هويتك.',
  'change.link': 'ربط',
  'change.link.intro':
    'يستخدم Countersign رموز العنصر حين يطلب الخادم العامل الثاني لحساب <bdi>{email}</bdi>.',
  'change.link.done': 'تم الربط',
  'change.unlink': 'إلغاء الربط',
  'change.unlink.done': 'أُلغي الربط',
  'change.confirm': 'تأكيد',
  'change.recoverChat.intro':
    'يعطّل هذا الخطوة الثانية للدردشة، ويُنهي جلساتك الأخرى، وينقل العنصر إلى سلة المهملات.',
  'change.recoverChat.code': 'الرمز من البريد الإلكتروني',
  'change.recoverChat.done': 'الخطوة الثانية للدردشة معطَّلة',
  'change.remove.intro':
    'يُزيل هذا <bdi>{account}</bdi> وجلسته من Countersign. ولا يتغيّر شيء على الخادم.',
  'change.remove.introWithEntry':
    'يُزيل هذا <bdi>{account}</bdi> وجلسته من Countersign. ولا يتغيّر شيء على الخادم، ويبقى العنصر مع رموزك الأخرى.',
  'change.remove.backupCodes':
    'تُحذف رموزه الاحتياطية أيضًا. يُرجى طباعتها أو حفظها أولًا إذا كانت المصادقة الثنائية ستبقى مفعَّلة.',
  'change.remove.done': 'أُزيل {account}',
  'change.resync.introWithEntry':
    'يرسل Countersign رمزين متتاليين من العنصر المرتبط. فيعرف الخادم بذلك مقدار الفارق بين الساعتين.',
  'change.resync.intro': 'يُرجى كتابة رمزين متتاليين. فيعرف الخادم بذلك مقدار الفارق بين الساعتين.',
  'change.resync.firstCode': 'الرمز الأول',
  'change.resync.nextCode': 'الرمز الذي يليه',
  'change.resync.agrees': 'الساعتان متوافقتان، فلا شيء يحتاج إلى تصحيح.',
  'change.resync.early':
    'تطبيق المصادقة متقدم بمقدار {count, plural, zero {# رموز} one {رمز واحد} two {رمزين} few {# رموز} many {# رمزًا} other {# رمز}}. ويراعي الخادم ذلك الآن.',
  'change.resync.late':
    'تطبيق المصادقة متأخر بمقدار {count, plural, zero {# رموز} one {رمز واحد} two {رمزين} few {# رموز} many {# رمزًا} other {# رمز}}. ويراعي الخادم ذلك الآن.',
  'change.phone.intro':
    'السر في خزنتك. يُرجى مسح رمز QR الخاص به بتطبيق المصادقة على الهاتف، ثم المتابعة هنا. سيُنشئ كلاهما الرموز نفسها.',
  'change.phone.show': 'إظهار رمز QR',
  'change.phone.qrCode': 'رمز QR لهاتفك',
  'change.phone.orType': 'أو كتابة هذا المفتاح على الهاتف:',
  'change.phone.key': 'مفتاح الإعداد',
  'change.phone.copiedKey': 'نُسخ مفتاح الإعداد',
  'change.phone.copyKey': 'نسخ المفتاح',
  'change.phone.later': 'لاحقًا',
  'change.verifyChat.intro': 'تبقى الدردشة مفتوحة نصف ساعة في هذه الجلسة.',
  'change.verifyChat.done': 'الدردشة مفتوحة',
  'change.verifyChat.doneUntil': 'الدردشة مفتوحة حتى {time}',
} as const satisfies Translated<typeof english>
