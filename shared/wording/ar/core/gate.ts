import type { gate as english } from '../../en/core/gate.ts'
import type { Translated } from '../../translated.ts'

export const gate = {
  'core.gate.passphraseMissing': 'يُرجى إدخال عبارة المرور لهذا.',
  'core.gate.passphraseWrong': 'عبارة المرور غير صحيحة.',
  'core.gate.questionOpen': 'يُرجى أولًا الإجابة عن السؤال المفتوح.',
  'core.gate.declined': 'اخترت عدم المتابعة.',
  'core.gate.removePassphrase': 'هل تُزال عبارة مرور خزنتك؟',
  'core.gate.removePassphrase.detail': 'بعد ذلك يمكن لكل من سجّل الدخول إلى هذا الكمبيوتر فتحها.',
  'core.gate.changePassphrase': 'هل تُغيَّر عبارة مرور خزنتك؟',
  'core.gate.changePassphrase.detail':
    'تفتح عبارة المرور الجديدة الخزنة والنسخ الاحتياطية التي تُنشأ من الآن فصاعدًا.',
  'core.gate.setPassphrase': 'هل تُعيَّن عبارة مرور لخزنتك؟',
  'core.gate.setPassphrase.detail': 'تفتح الخزنة والنسخ الاحتياطية التي تُنشأ من الآن فصاعدًا.',
  'core.gate.sealedCopy': 'هل تُحفظ نسخة من خزنتك كاملةً؟',
  'core.gate.sealedCopy.detail': 'النسخة مشفَّرة. يفتحها مفتاح الاسترداد، وكذلك عبارة المرور.',
  'core.gate.showRecoveryKey': 'هل يُعرض مفتاح الاسترداد؟',
  'core.gate.showRecoveryKey.detail': 'يمكن لمن يراه فتح خزنتك ونسخها الاحتياطية.',
  'core.gate.replaceRecoveryKey': 'هل يُنشأ مفتاح استرداد جديد ويُعرض؟',
  'core.gate.replaceRecoveryKey.detail':
    'تُفتح النسخ الاحتياطية التي تُنشأ من الآن فصاعدًا بالمفتاح الجديد. ولا تزال السابقة تُفتح بالمفتاح القديم.',
  'core.gate.showSecret': 'هل يُعرض سر {name}؟',
  'core.gate.showSecret.detail': 'يمكن لمن يراه إنشاء الرموز نفسها.',
  'core.gate.showSetup': 'هل يُعرض السر الجديد لـ {name}؟',
  'core.gate.showSetup.detail': 'يمكن لمن يراه إنشاء الرموز نفسها.',
  'core.gate.copyCode': 'هل يُنسخ أحد الرموز الاحتياطية لـ {holder}؟',
  'core.gate.copyCode.detail': 'يتيح كل رمز احتياطي تسجيل الدخول مرة واحدة بدلًا من رمز.',
  'core.gate.markUnused':
    '{count, plural, zero {هل يُعلَّم أي من الرموز الاحتياطية لـ {holder} كغير مستخدَم؟} one {هل يُعلَّم أحد الرموز الاحتياطية لـ {holder} كغير مستخدَم؟} two {هل يُعلَّم اثنان من الرموز الاحتياطية لـ {holder} كغير مستخدَمين؟} few {هل تُعلَّم # من الرموز الاحتياطية لـ {holder} كغير مستخدَمة؟} many {هل تُعلَّم # من الرموز الاحتياطية لـ {holder} كغير مستخدَمة؟} other {هل تُعلَّم # من الرموز الاحتياطية لـ {holder} كغير مستخدَمة؟}}',
  'core.gate.markUnused.detail':
    '{count, plural, zero {ستبدو كأن أحدًا لم يستخدمها، ويمكن نسخها مجددًا.} one {سيبدو كأن أحدًا لم يستخدمه، ويمكن نسخه مجددًا.} two {سيبدوان كأن أحدًا لم يستخدمهما، ويمكن نسخهما مجددًا.} few {ستبدو كأن أحدًا لم يستخدمها، ويمكن نسخها مجددًا.} many {ستبدو كأن أحدًا لم يستخدمها، ويمكن نسخها مجددًا.} other {ستبدو كأن أحدًا لم يستخدمها، ويمكن نسخها مجددًا.}}',
  'core.gate.showCodes': 'هل تُعرض الرموز الاحتياطية لـ {holder}؟',
  'core.gate.showCodes.detail': 'يتيح كل رمز احتياطي تسجيل الدخول مرة واحدة بدلًا من رمز.',
  'core.gate.exportSealed':
    '{count, plural, zero {هل يُكتب ملف مشفَّر دون أسرار؟} one {هل يُكتب سر عنصر واحد في ملف مشفَّر؟} two {هل يُكتب سرّا عنصرين في ملف مشفَّر؟} few {هل تُكتب أسرار # عناصر في ملف مشفَّر؟} many {هل تُكتب أسرار # عنصرًا في ملف مشفَّر؟} other {هل تُكتب أسرار # عنصر في ملف مشفَّر؟}}',
  'core.gate.exportSealed.detail': 'يمكن لمن يعرف كلمة مرور الملف إنشاء الرموز نفسها.',
  'core.gate.exportPlain':
    '{count, plural, zero {هل يُكتب ملف غير مشفَّر دون أسرار؟} one {هل يُكتب سر عنصر واحد في ملف غير مشفَّر؟} two {هل يُكتب سرّا عنصرين في ملف غير مشفَّر؟} few {هل تُكتب أسرار # عناصر في ملف غير مشفَّر؟} many {هل تُكتب أسرار # عنصرًا في ملف غير مشفَّر؟} other {هل تُكتب أسرار # عنصر في ملف غير مشفَّر؟}}',
  'core.gate.exportPlain.detail': 'يمكن لمن يقرأ الملف إنشاء الرموز نفسها.',
  'core.gate.exportQrCodes':
    '{count, plural, zero {هل تُعرض رموز QR دون أسرار؟} one {هل يُعرض سر عنصر واحد كرمز QR؟} two {هل يُعرض سرّا عنصرين كرمزي QR؟} few {هل تُعرض أسرار # عناصر كرموز QR؟} many {هل تُعرض أسرار # عنصرًا كرموز QR؟} other {هل تُعرض أسرار # عنصر كرموز QR؟}}',
  'core.gate.exportQrCodes.detail': 'يمكن لمن يرى شاشتك إنشاء الرموز نفسها.',
  'core.gate.exportSheet':
    '{count, plural, zero {هل تُطبع ورقة دون أسرار؟} one {هل يُطبع سر عنصر واحد؟} two {هل يُطبع سرّا عنصرين؟} few {هل تُطبع أسرار # عناصر؟} many {هل تُطبع أسرار # عنصرًا؟} other {هل تُطبع أسرار # عنصر؟}}',
  'core.gate.exportSheet.detail': 'يمكن لمن لديه الورقة إنشاء رموزك.',
  'core.gate.pairComputer': 'هل يُعرض نص يتيح لكمبيوتر آخر طلب خزنتك؟',
  'core.gate.pairComputer.detail': 'صالح لعشر دقائق. لا يُرسَل شيء قبل قبول ذلك الكمبيوتر هنا.',
  'core.gate.joinComputers': 'هل تُضم هذه الخزنة إلى الخزنة التي على كمبيوتر آخر؟',
  'core.gate.joinComputers.detail':
    'بعد قبول ذلك الكمبيوتر، يحتوي كلاهما على كل ما في أي من الخزنتين.',
  'core.gate.acceptComputer': 'هل تُعطى خزنتك للكمبيوتر الذي يعرض {check}؟',
  'core.gate.acceptComputer.detail':
    'يُرجى مقارنة الرقم على شاشته. فمن يعرضه يحصل على كل سر في هذه الخزنة.',
  'core.gate.backupFolder': 'هل تُحفظ نسخك الاحتياطية في مجلد آخر أيضًا؟',
  'core.gate.backupFolder.detail':
    '\u2066{folder}\u2069\nستُحفظ كل نسخة احتياطية هناك أيضًا. يفتحها مفتاح الاسترداد، وكذلك عبارة المرور.',
} as const satisfies Translated<typeof english>
