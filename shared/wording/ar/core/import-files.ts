import type { importFiles as english } from '../../en/core/import-files.ts'
import type { Translated } from '../../translated.ts'

export const importFiles = {
  'core.importFiles.notPdf': 'ليس هذا ملف PDF.',
  'core.importFiles.tooMuchWork':
    'يتطلب فتح هذا الملف أكثر من {limit, number} من {work, select, pbkdf2Rounds {جولات PBKDF2} scryptBytes {بايتات الذاكرة لـ scrypt} scryptLanes {مسارات scrypt} argon2Bytes {بايتات الذاكرة لـ Argon2} argon2Passes {تمريرات Argon2} argon2Lanes {مسارات Argon2} argon2Work {بايتات العمل لـ Argon2} other {جولات AES}}. وهذا أكثر مما يسمح به Countersign.',
  'core.importFiles.impossibleKey': 'لا يمكن بإعدادات هذا الملف اشتقاق مفتاح من أي كلمة مرور.',
  'core.importFiles.wrongPassword': 'كلمة المرور خاطئة، أو عُدّل الملف.',
  'core.importFiles.cutShortInside': 'الجزء المشفَّر من هذا الملف تالف أو مبتور.',
  'core.importFiles.unknownEncryption': 'لا يعرف Countersign كيف شُفِّر هذا الملف.',
  'core.importFiles.tooManyEntries': 'يحتوي هذا الملف على أكثر من {limit, number} من العناصر.',
  'core.importFiles.longMail': 'في هذه الرسالة أكثر من {limit, number} من الأسطر.',
  'core.importFiles.emptyMail':
    'لم يعثر Countersign على رابط إعداد أو رمز QR أو تصدير في هذه الرسالة.',
  'core.importFiles.tooManyMails': 'في صندوق البريد هذا أكثر من {limit, number} من الرسائل.',
  'core.importFiles.damagedMail': 'هذه الرسالة تالفة.',
  'core.importFiles.phoneOnly': 'ليس لهذا الملف كلمة مرور: لا يفتحه إلا الهاتف الذي جاء منه.',
  'core.importFiles.tooManyPasswords': 'في هذا الملف أكثر من {limit, number} من كلمات المرور.',
  'core.importFiles.oddKey': 'طول المفتاح في هذا الملف خاطئ.',
  'core.importFiles.notAuthelia': 'ليس هذا تصديرًا من Authelia.',
  'core.importFiles.tooManyKeys': 'في هذا الملف أكثر من {limit, number} من المفاتيح.',
  'core.importFiles.authmeOnly': 'هذا الملف مشفَّر، ولا يفتحه إلا تطبيق Authme الذي شفّره.',
  'core.importFiles.tooManyRounds':
    'يتطلب فتح هذا الملف أكثر من {limit, number} من الجولات إجمالًا. وهذا أكثر مما يسمح به Countersign.',
  'core.importFiles.noSecret': 'ليس في هذا الملف سر.',
  'core.importFiles.noColumn': 'ليس في هذا الجدول العمود «{column}».',
  'core.importFiles.bitwardenAccount':
    'هذا الملف مرتبط بحساب Bitwarden الذي جاء منه، ولا يقرؤه إلا Bitwarden. يُرجى التصدير مجددًا مع اختيار «Password protected» هذه المرة.',
  'core.importFiles.bitwardenOnly': 'هذا الملف مشفَّر بطريقة لا يعرفها إلا Bitwarden.',
  'core.importFiles.damagedZip': 'ملف zip هذا تالف.',
  'core.importFiles.freeOtpNames':
    'لا تحتوي قائمة FreeOTP هذه إلا على أسماء: الأسرار في مخزن مفاتيح الهاتف، وهو لا يخرجها. يُرجى فتح FreeOTP على الهاتف، واختيار Backup في قائمته، واستيراد الملف externalBackup.xml الذي يكتبه.',
  'core.importFiles.notPam': 'ليس هذا ملفًا ولا مخرجات من google-authenticator.',
  'core.importFiles.emptyPage': 'ليس في هذه الصفحة روابط إعداد ولا صور لرموز QR.',
  'core.importFiles.largeDocument': 'المستند في هذا الملف أكبر من {megabytes} ميغابايت.',
  'core.importFiles.damagedInnerHeader': 'الترويسة الداخلية لقاعدة البيانات هذه تالفة.',
  'core.importFiles.unknownProtection': 'لا يعرف Countersign كيف تحمي قاعدة البيانات هذه قيمها.',
  'core.importFiles.damagedHeader': 'ترويسة قاعدة البيانات هذه تالفة أو مبتورة.',
  'core.importFiles.otherKeePass':
    'لا يقرأ Countersign إلا قواعد بيانات KeePass 2 (إصداري KDBX 3 و4).',
  'core.importFiles.unknownCipher':
    'لا يمكن لـ Countersign فتح تعمية قاعدة البيانات هذه. يفتح AES وChaCha20.',
  'core.importFiles.unknownKeyDerivation': 'لا يعرف Countersign كيف يُشتق مفتاح قاعدة البيانات هذه.',
  'core.importFiles.oldArgon2':
    'تحتاج قاعدة البيانات هذه إلى إصدار قديم من Argon2 لا يوجد في Countersign.',
  'core.importFiles.databaseUnpacksTooLarge':
    'تتجاوز قاعدة البيانات هذه بعد فك ضغطها {megabytes} ميغابايت.',
  'core.importFiles.damagedDatabase': 'قاعدة البيانات هذه تالفة أو مبتورة.',
  'core.importFiles.wrongPasswordOrKeyFile':
    'كلمة المرور خاطئة، أو تحتاج قاعدة البيانات أيضًا إلى ملف مفتاح. لا يمكن لـ Countersign فتح قواعد البيانات ذات ملفات المفاتيح.',
  'core.importFiles.notKeePass': 'ليس هذا ملف KeePass.',
  'core.importFiles.notTokens': 'لا يوجد في هذا الجدول صف برقم تسلسلي وبذرة ونوع.',
  'core.importFiles.damagedOtpAuth':
    'ملف OTP Auth هذا تالف. في OTP Auth، يُرجى إظهار رمز QR لكل حساب وتصويره.',
  'core.importFiles.cutShort': 'هذا الملف مبتور.',
  'core.importFiles.unknownOtpClient': 'لا يعرف Countersign هذا الإصدار من ملفات OTPClient.',
  'core.importFiles.passWithoutCode': 'ليس لهذا العنصر رمز لمرة واحدة.',
  'core.importFiles.emptyPdf':
    'لم يعثر Countersign على رمز QR أو رابط إعداد في ملف PDF هذا. إذا كان فيه رمز، فيُرجى التقاط صورة لتلك الصفحة (لقطة شاشة بتنسيق PNG) واستيرادها.',
  'core.importFiles.protonPgp':
    'تصدير Proton Pass هذا مشفَّر باستخدام PGP. يُرجى التصدير مجددًا دون تشفير PGP، أو فك تشفيره أولًا باستخدام gpg.',
  'core.importFiles.pskcKey':
    'ملف PSKC هذا مشفَّر بمفتاح مشترك مسبقًا أو بشهادة، لا بكلمة مرور. يُرجى طلب ملف PSKC غير مشفَّر أو بكلمة مرور ممن أنشأ الأجهزة.',
  'core.importFiles.maFilesAlone':
    'لا يمكن قراءة ملفات maFile المشفَّرة إلا مع manifest.json. يُرجى اختيار المجلد الذي يضمها كلها.',
  'core.importFiles.tooManyAccounts': 'يسرد هذا الملف أكثر من {limit, number} من الحسابات.',
  'core.importFiles.noAccounts': 'ليس في هذا الملف قائمة حسابات.',
  'core.importFiles.winAuthOnly':
    'ملف winauth.xml هذا مشفَّر: لا يفتحه إلا WinAuth على الكمبيوتر الذي جاء منه. يُرجى فتح WinAuth هناك، واختيار Export، واستيراد الملف النصي أو ملف zip الذي يكتبه.',
  'core.importFiles.noSecretColumn': 'لا يوجد في هذا الجدول عمود بأسرار لمرة واحدة.',
  'core.importFiles.nothingFound': 'ليس في هذا الملف أسرار لمرة واحدة ولا روابط إعداد.',
  'core.importFiles.onlyPasswords':
    'يحتوي تصدير {app} هذا على كلمات مرور دون عامل ثانٍ: ليس لأي تسجيل دخول فيه رمز لمرة واحدة.',
  'core.importFiles.tooManyPictures': 'في هذا الملف أكثر من {limit, number} من الصور.',
  'core.importFiles.noPreferences': 'ليس في هذا الملف تفضيلات.',
  'core.importFiles.tooManyObjects': 'في هذا الملف كائنات كثيرة جدًا.',
  'core.importFiles.damagedPlist': 'قائمة الخصائص في هذا الملف تالفة أو مبتورة.',
  'core.importFiles.openQuote': 'هذا الجدول تالف: علامة اقتباس لم تُغلق.',
  'core.importFiles.tooManyRows': 'في هذا الجدول أكثر من {limit, number} من الصفوف.',
  'core.importFiles.damagedMap': 'ليس هذا الملف خريطة نصوص متسلسلة، أو هو مبتور.',
  'core.importFiles.notJson': 'ليس هذا الملف JSON صالحًا للقراءة: قد يكون مبتورًا أو تالفًا.',
  'core.importFiles.tooManyPages': 'في ملف PDF هذا أكثر من {limit, number} من الصفحات.',
  'core.importFiles.lockedPdf':
    'ملف PDF هذا مقفل بكلمة مرور. يُرجى فتحه وطباعته إلى ملف PDF من دونها واستيراد الناتج. أو التقاط لقطات شاشة لرموز QR فيه.',
  'core.importFiles.damagedPdf':
    'ملف PDF هذا تالف أو مبتور. يُرجى التقاط لقطة شاشة (صورة بتنسيق PNG) لكل رمز QR فيه، واستيرادها.',
  'core.importFiles.noTable': 'ليس في قاعدة البيانات هذه الجدول «{table}».',
  'core.importFiles.notText': 'ليس هذا الملف نصًا صالحًا للقراءة.',
  'core.importFiles.tooLarge': 'هذا الملف أكبر من {megabytes} ميغابايت.',
  'core.importFiles.xmlEntities': 'يعرّف هذا الملف كيانات XML خاصة به، ولا يفعل ذلك أي تطبيق.',
  'core.importFiles.brokenXml':
    'ليس هذا الملف XML صالحًا للقراءة ابتداءً من السطر {line}: قد يكون مبتورًا أو تالفًا.',
  'core.importFiles.tooDeep': 'مستويات التداخل في هذا الملف أكثر من {limit, number}.',
  'core.importFiles.tooManyElements': 'في هذا الملف أكثر من {limit, number} من عناصر XML.',
  'core.importFiles.notXml': 'ليس هذا الملف XML صالحًا للقراءة.',
  'core.importFiles.tooManyFiles':
    'في ملف zip هذا أكثر من {limit, number} من الملفات المراد قراءتها.',
  'core.importFiles.unzipsTooLarge': 'يتجاوز ملف zip هذا بعد فك ضغطه {megabytes} ميغابايت.',
  'core.importFiles.unsafeZip': 'يحتوي ملف zip هذا على ملف سيُكتب خارج مجلده.',
  'core.importFiles.unknownZipEncryption':
    'لا يمكن لـ Countersign فتح تشفير ملف zip هذا. يفتح ZipCrypto وAES.',
  'core.importFiles.unknownZipPacking':
    'لا يمكن لـ Countersign فك ضغط ملف zip هذا. يفك «store» و«deflate».',
  'core.importFiles.brokenZip': 'ملف zip هذا تالف أو مبتور.',
  'core.importFiles.otherZip': 'لا يحتوي ملف zip هذا على ما يكتبه التطبيق.',
} as const satisfies Translated<typeof english>
