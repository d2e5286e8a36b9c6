import type { setupCodes as english } from '../../en/core/setup-codes.ts'
import type { Translated } from '../../translated.ts'

export const setupCodes = {
  'core.setupCodes.tooLong': 'رمز الإعداد هذا أطول من {limit, number} من المحارف.',
  'core.setupCodes.notOne':
    'ليس هذا رابط إعداد. تبدأ روابط الإعداد بـ \u2066otpauth://\u2069 أو \u2066motp://\u2069 أو \u2066steam://\u2069.',
  'core.setupCodes.noParameters': 'ليس في هذا الرابط معلمات، فليس فيه سر أيضًا.',
  'core.setupCodes.unknownType': 'يجب أن يكون النوع totp أو hotp أو steam أو yaotp.',
  'core.setupCodes.givenTwice': 'المعلمة {name} مذكورة مرتين بقيمتين مختلفتين.',
  'core.setupCodes.pinMissing': 'رقم PIN الخاص به ناقص. ومن دونه لا يوجد رمز.',
  'core.setupCodes.cleaned':
    'تم تنظيف {place, select, issuer {جهة الإصدار} other {اسم الحساب}}: وُجدت محارف غير مرئية، أو محارف تغيّر اتجاه القراءة.',
  'core.setupCodes.cut':
    'تم قص {place, select, issuer {جهة الإصدار} other {اسم الحساب}} لتجاوز {limit, number} من المحارف.',
  'core.setupCodes.pinLeftOut':
    'تُرك رقم PIN الخاص به لأنه أطول من {limit} من المحارف أو يحتوي على محارف تحكم.',
  'core.setupCodes.pinUnusable': 'لا يتجاوز رقم PIN {limit} من المحارف، ولا يحتوي على محارف تحكم.',
  'core.setupCodes.secretEmpty': 'السر فارغ.',
  'core.setupCodes.secretTooLong': 'السر أطول من {limit, number} بايت.',
  'core.setupCodes.yandexLength': 'طول السر ليس طول سر Yandex.',
  'core.setupCodes.secretShort': 'السر قصير: {bits} بت فقط.',
  'core.setupCodes.algorithm': 'يجب أن تكون الخوارزمية {algorithms}.',
  'core.setupCodes.digits': 'يجب أن يكون عدد الأرقام عددًا صحيحًا من 4 إلى 10.',
  'core.setupCodes.period': 'يجب أن تكون الفترة عددًا صحيحًا من الثواني من 1 إلى 86,400.',
  'core.setupCodes.counterMissing': 'يحتاج رمز الإعداد الذي يعمل بعدّاد (HOTP) إلى عدّاد.',
  'core.setupCodes.counter': 'يجب أن يكون العدّاد عددًا صحيحًا من 0 إلى \u20662^53 - 1\u2069.',
  'core.setupCodes.oddLength': 'طول السر غريب: قد ينقصه محرف.',
  'core.setupCodes.leftoverBits':
    'قد يكون المحرف الأخير من السر خاطئًا: فيه أكثر مما يحتاج إليه السر.',
  'core.setupCodes.notHex': 'المحرف {position} من السر ليس ست عشريًا (من 0 إلى 9 ومن A إلى F).',
  'core.setupCodes.oddHex': 'عدد الأرقام الست عشرية في السر فردي.',
  'core.setupCodes.milliseconds': 'بدت الفترة بالميلّي ثانية، لذا مدة رموزه بالثواني {seconds}.',
  'core.setupCodes.otherIssuer': 'يذكر اسم الحساب جهة إصدار غير التي في بقية رمز الإعداد.',
  'core.setupCodes.exportTooLong': 'رابط التصدير هذا أطول من {limit, number} من المحارف.',
  'core.setupCodes.exportParts': 'أجزاء هذا التصدير مرقَّمة على نحو خاطئ.',
  'core.setupCodes.exportNoData': 'ليس في رابط التصدير هذا المعلمة data.',
  'core.setupCodes.exportNotBase64': 'البيانات في رابط التصدير هذا ليست Base64.',
  'core.setupCodes.exportDamaged': 'البيانات في رابط التصدير هذا تالفة أو مبتورة.',
  'core.setupCodes.exportTooMany':
    'يمكن أن يحتوي الجزء الواحد من التصدير على {limit, number} من العناصر كحد أقصى.',
  'core.setupCodes.exportEmpty': 'ليس في هذا التصدير عناصر.',
  'core.setupCodes.exportType': 'لا يعرف Countersign نوعه.',
  'core.setupCodes.exportAlgorithm': 'خوارزميته MD5، أو خوارزمية لا يعرفها Countersign.',
  'core.setupCodes.exportDigits': 'لا يعرف Countersign عدد أرقامه.',
  'core.setupCodes.exportEntry': 'العنصر {entry} من الجزء {part}',
  'core.setupCodes.twoStep':
    'هذا تسجيل من خطوتين في privacyIDEA، وليس في الرابط إلا نصفه: ستكون الرموز خاطئة. يُرجى طلب رمز مميز دون تسجيل من خطوتين.',
  'core.setupCodes.push':
    'هذا رمز مميز فوري في privacyIDEA، ولا يستخدمه إلا تطبيقه. يُرجى طلب رمز مميز TOTP بدلًا منه.',
  'core.setupCodes.dayPassword':
    'هذه كلمة مرور يومية في privacyIDEA، وهي نوع من الرموز لا يُنشئه Countersign. يُرجى طلب رمز مميز TOTP بدلًا منها.',
  'core.setupCodes.part':
    'رمز QR هذا هو الجزء {part} من {size}: وهي معًا رمز إعداد واحد. يُرجى إضافتها كلها.',
  'core.setupCodes.finding.webLink': 'هذا رابط ويب، وليس رمز إعداد.',
  'core.setupCodes.finding.wifi': 'هذه كلمة مرور Wi-Fi، وليست رمز إعداد.',
  'core.setupCodes.finding.contact': 'هذه جهة اتصال، وليست رمز إعداد.',
  'core.setupCodes.finding.email': 'هذا عنوان أو رسالة بريد إلكتروني، وليس رمز إعداد.',
  'core.setupCodes.finding.phone': 'هذا رقم هاتف أو رسالة، وليس رمز إعداد.',
  'core.setupCodes.finding.payment': 'هذا طلب دفع، وليس رمز إعداد.',
  'core.setupCodes.finding.passkey': 'هذا تسجيل دخول بمفتاح مرور لهاتف، وليس رمز إعداد.',
  'core.setupCodes.finding.text': 'هذا مجرد نص، وليس رمز إعداد.',
  'core.setupCodes.finding.empty': 'لا شيء هنا لقراءته.',
  'core.setupCodes.finding.refused': 'يبدو هذا رمز إعداد، لكن لا يمكن استخدامه.',
  'core.setupCodes.private.microsoft':
    'لا يعمل هذا الرمز إلا في Microsoft Authenticator. في صفحة Microsoft، يُرجى اختيار «أريد استخدام تطبيق مصادقة مختلف» ومسح الرمز الذي يظهر عندئذٍ.',
  'core.setupCodes.private.okta':
    'لا يعمل هذا الرمز إلا في Okta Verify. في صفحة Okta، يُرجى اختيار «Google Authenticator» بدلًا من «Okta Verify».',
  'core.setupCodes.private.duo':
    'لا يعمل رمز التفعيل هذا إلا في Duo Mobile. يُرجى طلب جهاز رموز أو رمز دخول ممن يدير Duo.',
  'core.setupCodes.private.steam':
    'هذا تسجيل دخول إلى Steam لا يجيب عنه إلا تطبيق Steam. يُرجى تصدير المصادقة من ذلك التطبيق، أو كتابة سرها.',
  'core.setupCodes.private.battleNet':
    'لا يعمل هذا الرمز إلا في تطبيق المصادقة الخاص بخدمة Battle.net. ويبيّن رقمه التسلسلي ورمز استعادته ما يجب تصديره.',
  'core.setupCodes.private.rsa':
    'لا يعمل هذا الرمز المميز إلا في RSA SecurID. يُرجى الطلب ممن يديره السماح بتسجيل الدخول بتطبيق مصادقة قياسي (TOTP).',
  'core.setupCodes.private.symantec':
    'لا يعمل هذا الرمز إلا في Symantec VIP. إذا كان الموقع يوفّر تطبيق مصادقة قياسيًا، فيُرجى اختياره.',
  'core.setupCodes.private.entrust':
    'لا يعمل رمز التفعيل هذا إلا في Entrust Identity. يُرجى طلب رمز مميز لتطبيق Google Authenticator بدلًا منه.',
  'core.setupCodes.private.pingId':
    'لا يعمل رمز الاقتران هذا إلا في PingID. إذا كان الموقع يوفّر «Authenticator app»، فيُرجى اختياره.',
  'core.setupCodes.private.forgeRock':
    'يسجّل هذا رسائل فورية من ForgeRock أو Ping، ولا يستخدمها أي تطبيق آخر. يُرجى اختيار رموز تطبيق المصادقة (OATH) في الموقع.',
  'core.setupCodes.private.authy':
    'لا يعمل هذا الرمز إلا في Authy. في الموقع، يُرجى اختيار تطبيق مصادقة قياسي (TOTP) ومسح الرمز الذي يظهر عندئذٍ.',
  'core.setupCodes.private.lastPass':
    'هذا نقل LastPass Authenticator إلى هاتف آخر، ولا يستخدمه أي تطبيق آخر. يُرجى تصدير حساباته إلى ملف بدلًا من ذلك: الإعدادات، نقل الحسابات.',
  'core.setupCodes.private.pairing':
    'هذا رمز اقتران من Countersign على كمبيوتر آخر. لمشاركة تلك الخزنة، يُرجى فتح الإعدادات، وضمن «أجهزة كمبيوتر أخرى» اختيار «الانضمام إلى كمبيوتر آخر».',
  'core.setupCodes.private.onePassword':
    'هذا رمز إعداد حساب 1Password، وفيه Secret Key. وليس عاملًا ثانيًا. يُرجى عدم إطلاع أحد عليه.',
  'core.setupCodes.private.passwordManager':
    'يسجّل هذا الدخول إلى مدير كلمات مرور أو يفتحه. وليس رمز إعداد. يُرجى مسح الرمز الذي يعرضه الموقع لعامله الثاني.',
  'core.setupCodes.private.messenger':
    'يربط هذا جهازًا بتطبيق مراسلة، ولا يجيب عنه إلا تطبيق المراسلة. وليس رمز إعداد.',
  'core.setupCodes.notBase32':
    'المحرف {position} من السر ليس Base32 (الأحرف من A إلى Z والأرقام من 2 إلى 7).',
  'core.setupCodes.notBase32LookAlike':
    'المحرف {position} من السر ليس Base32 (الأحرف من A إلى Z والأرقام من 2 إلى 7). يُرجى مراجعة المحارف التي يسهل الخلط بينها: B و8، وI أو L و1، وO و0.',
} as const satisfies Translated<typeof english>
