import type { settings as english } from '../../en/page/settings.ts'
import type { Translated } from '../../translated.ts'

export const settings = {
  'settings.about': 'حول التطبيق',
  'settings.about.version': 'Countersign {version}',
  'settings.about.hint':
    'لا يُجري Countersign إلا طلبات الشبكة التي طلبتها أو فعّلتها. برنامج حر بترخيص MIT. أيقونات العلامات التجارية من Simple Icons، والخط Inter.',
  'settings.updates': 'التحقق من وجود إصدارات أحدث',
  'settings.updates.hint':
    'مرة واحدة يوميًا على الأكثر، والنافذة في المقدمة. لا يكشف الطلب شيئًا عنك أو عن هذا الكمبيوتر، ولا يُنزَّل أي شيء.',
  'settings.updates.noFeed':
    'لا يأتي هذا الإصدار من Countersign بعنوان للتحقق. لتفعيل ذلك، يُرجى إدخال عنوان موجز إصدارات.',
  'settings.updates.feed': 'مكان التحقق',
  'settings.updates.feed.hint': 'عنوان موجز إصدارات المشروع',
  'settings.updates.now': 'إصدار أحدث',
  'settings.updates.check': 'التحقق الآن',
  'settings.updates.none': 'لديك أحدث إصدار.',
  'settings.updates.newer': 'يتوفر Countersign {version}.',
  'settings.updates.open': 'فتح {host}',
  'settings.crashLog': 'سجل الأعطال',
  'settings.crashLog.hint':
    'يبقى على هذا الكمبيوتر، ولا يحتوي على أسماء أو رموز أو أسرار: \u2066{path}\u2069',
  'settings.notices': 'إقرارات الجهات الخارجية',
  'settings.notices.hint': 'الحزم التي بُني بها Countersign وتراخيصها',
  'settings.notices.show': 'إظهار الإقرارات',
  'settings.appearance': 'المظهر',
  'settings.theme': 'السمة',
  'settings.theme.auto': 'النظام',
  'settings.theme.light': 'فاتح',
  'settings.theme.dark': 'داكن',
  'settings.hideCodes': 'إخفاء الرموز',
  'settings.hideCodes.hint': 'تظهر الرموز كنقاط إلى أن يُشار إليها أو تُحدَّد أو تُنسخ.',
  'settings.nextCode': 'إظهار الرمز التالي',
  'settings.nextCode.hint': 'أسفل الرمز الحالي',
  'settings.copying': 'النسخ',
  'settings.clipboard': 'إفراغ الحافظة',
  'settings.clipboard.hint': 'فقط إذا كان الرمز المنسوخ لا يزال فيها',
  'settings.copyNext': 'نسخ الرمز التالي بدلًا من الحالي',
  'settings.copyNext.hint': 'حين يوشك الحالي على التغيّر',
  'settings.copyNext.below':
    'في آخر {count, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}}',
  'settings.passphrase.hint': 'يطلبها Countersign في كل مرة يبدأ فيها وبعد القفل.',
  'settings.passphrase.none':
    'من دون عبارة مرور، يكون Countersign مفتوحًا ما دمت مسجّل الدخول إلى هذا الكمبيوتر.',
  'settings.passphrase.change': 'تغيير عبارة المرور',
  'settings.passphrase.set.title': 'تعيين عبارة مرور',
  'settings.passphrase.remove': 'إزالة عبارة المرور',
  'settings.autoLock': 'القفل تلقائيًا',
  'settings.autoLock.hint': 'عند عدم استخدام النافذة طوال هذه المدة',
  'settings.systemIdleLock': 'القفل عند خمول الكمبيوتر',
  'settings.systemIdleLock.hint':
    'عند عدم لمس لوحة المفاتيح أو الفأرة، في أي برنامج، طوال هذه المدة',
  'settings.lockOnSuspend': 'القفل عند سكون الكمبيوتر',
  'settings.lockOnScreenLock': 'القفل عند قفل الشاشة',
  'settings.lockOnUserSwitch': 'القفل عند تسجيل دخول مستخدم آخر',
  'settings.lockWhenHidden': 'القفل عند إخفاء النافذة',
  'settings.lockWhenHidden.window': 'عند تصغيرها أو إخفائها أو إغلاقها',
  'settings.lockWhenHidden.tab': 'عند تصغيرها أو الانتقال إلى علامة تبويب أخرى',
  'settings.screenLockUnseen': 'لا يُكتشف قفل الشاشة',
  'settings.screenLockUnseen.hint':
    'لا يمكن لـ Countersign هنا معرفة متى تُقفل الشاشة. قبل ترك الكمبيوتر، يُرجى الضغط على \u2066{keys}\u2069.',
  'settings.screenshots': 'إبعاد النافذة عن لقطات الشاشة',
  'settings.screenshots.hint': 'وعن مشاركة الشاشة',
  'settings.screenshots.hint.macos':
    'يعمل هذا مع البرامج القديمة فقط: يعرض macOS كل نافذة للبرامج الأحدث.',
  'settings.move.toKeychain.title': 'هل تُنقل إلى سلسلة المفاتيح؟',
  'settings.move.toFile.title': 'هل تُنقل إلى ملف مشفَّر؟',
  'settings.move.toFile.what': 'تنتقل خزنتك من {keychainName} إلى ملف مشفَّر واحد:',
  'settings.move.toKeychain.what': 'تنتقل خزنتك من ملفها المشفَّر إلى {keychainName}:',
  'settings.move.toFile.readBack': 'تُعاد قراءة الملف قبل حذف أي شيء من {keychainName}.',
  'settings.move.toKeychain.readBack': 'تُعاد قراءة ما كُتب قبل حذف الملف.',
  'settings.move.toFile.opens': 'لا يفتح الملف إلا عبارة المرور أو مفتاح الاسترداد.',
  'settings.move.toFile.stays': 'تبقى عناصرك وإعداداتك ونسخك الاحتياطية كما هي.',
  'settings.move.toKeychain.stays': 'تبقى عناصرك وإعداداتك ونسخك الاحتياطية وعبارة مرورك كما هي.',
  'settings.move.toFile.recoveryKey':
    'لم يُحفظ مفتاح الاسترداد بعد. يُرجى حفظه أولًا: فمن دونه تضيع الخزنة عند نسيان عبارة المرور.',
  'settings.move.toFile.do': 'نقل إلى الملف',
  'settings.move.toKeychain': 'نقل إلى سلسلة المفاتيح',
  'settings.move.toFile.done': 'خزنتك الآن في ملف مشفَّر: \u2066{filePath}\u2069',
  'settings.move.toKeychain.done': 'خزنتك الآن في {keychainName}',
  'settings.notices.unreadable': 'تعذّرت قراءة الإقرارات. يُرجى تثبيت Countersign مجددًا.',
  'settings.notices.loading': 'جارٍ تحميل الإقرارات',
  'settings.notices.text': 'التراخيص',
  'settings.passphrase.removed': 'أُزيلت عبارة المرور',
  'settings.passphrase.isSet': 'عُيِّنت عبارة المرور',
  'settings.place': 'مكان حفظ أسرارك',
  'settings.place.needsPassphrase':
    'في سلسلة مفاتيح النظام. لنقلها إلى ملف مشفَّر، يُرجى تعيين عبارة مرور أولًا.',
  'settings.place.keychain': 'في سلسلة مفاتيح النظام. لا يوجد على القرص إلا نسخ احتياطية مشفَّرة.',
  'settings.move.toFile': 'نقل إلى ملف مشفَّر',
  'settings.otherApps': 'تطبيقات أخرى',
  'settings.import.hint': 'من عشرات التطبيقات والتنسيقات الأخرى، ومنها الملفات المشفَّرة',
  'settings.export.hint': 'إلى ملف لتطبيقات أخرى، أو إلى ورقة، أو إلى هاتف كرموز QR',
  'settings.afterSeconds':
    'بعد {count, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}}',
  'settings.afterMinutes':
    'بعد {count, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}',
  'settings.afterHours':
    'بعد {count, plural, zero {# ساعة} one {ساعة واحدة} two {ساعتين} few {# ساعات} many {# ساعة} other {# ساعة}}',
  'settings.passphrase.change.title': 'تغيير عبارة المرور',
  'settings.passphrase.remove.title': 'إزالة عبارة المرور',
  'settings.passphrase.set.do': 'تعيين',
  'settings.notSaved': 'تعذّر حفظ التغيير، فأُعيد الإعداد إلى ما كان عليه. {why}',
  'settings.notifications': 'الإشعارات',
  'settings.notifications.show': 'إظهار الإشعارات',
  'settings.notifications.hint':
    'حين لا تكون النافذة في المقدمة: بقاء رموز احتياطية قليلة، أو فشل نسخة احتياطية، أو ساعة غير مضبوطة، أو مشكلة في الخزنة. لا تُظهر الرموز أبدًا.',
  'settings.notifications.allow': 'السماح بالإشعارات',
  'settings.notifications.allow.hint':
    'حين لا تكون النافذة في المقدمة، عن قلة الرموز الاحتياطية، أو فشل نسخة احتياطية، أو ساعة غير مضبوطة، أو مشكلة في الخزنة. يسأل المتصفح مجددًا بعد كل بدء، لأن عنوان الصفحة يتغيّر عندئذٍ.',
  'settings.notifications.blocked':
    'يحظر المتصفح إشعارات هذه الصفحة. يمكن السماح بها في إعدادات المتصفح لهذه الصفحة.',
  'settings.notifications.none': 'لا يعرض النظام الإشعارات. تخبرك النافذة بالأمر نفسه عند فتحها.',
  'settings.notifications.names': 'ذكر أسماء الحسابات في الإشعارات',
  'settings.notifications.names.hint':
    'قد يقرؤها آخرون، حتى والشاشة مقفلة. يزيلها Countersign عند قفله، ولا يذكر اسم أي حساب في وضع العرض.',
  'settings.quick': 'الوصول السريع',
  'settings.quick.name': 'نافذة صغيرة لرموزك',
  'settings.quick.shortcut': 'اختصار الوصول السريع',
  'settings.quick.press': 'يُرجى ضغط المفاتيح',
  'settings.quick.remove': 'إزالة الاختصار',
  'settings.quick.off': 'يمكن اختيار اختصار يفتحه من أي برنامج.',
  'settings.quick.works': 'يفتحه الاختصار من أي برنامج. تكفي كتابة بضعة أحرف، ثم ينسخ Enter الرمز.',
  'settings.quick.taken': 'يستخدم برنامج آخر هذا الاختصار، أو لا يسمح به النظام. يُرجى اختيار غيره.',
  'settings.quick.asked':
    'يتحكم سطح المكتب في هذا الاختصار. إذا لم يعمل، فيمكن السماح به في إعدادات لوحة المفاتيح في النظام.',
  'settings.quick.inBrowser':
    'يفتحه الأمر «\u2066{command}\u2069». يمكن تعيين اختصار له في إعدادات لوحة المفاتيح في النظام.',
  'settings.background': 'في الخلفية',
  'settings.tray':
    '{platform, select, macos {إظهار Countersign في شريط القوائم} windows {إظهار Countersign في منطقة الإعلام} other {إظهار Countersign في علبة النظام}}',
  'settings.tray.hint':
    'نسخ رموز العناصر المثبَّتة، أو فتح الوصول السريع، أو مسح الشاشة ضوئيًا، أو القفل من هناك',
  'settings.trayPinned': 'العناصر المثبَّتة في القائمة',
  'settings.trayPinned.hint':
    'حين لا يكون Countersign مقفلًا. تظهر القائمة في لقطات الشاشة وعند مشاركة الشاشة.',
  'settings.trayPinned.none': 'عدم الإظهار',
  'settings.trayPinned.names': 'الأسماء فقط',
  'settings.trayPinned.codes': 'الأسماء والرموز',
  'settings.closeToTray': 'الاستمرار في العمل عند إغلاق النافذة',
  'settings.closeToTray.hint':
    'يبقى في {platform, select, windows {منطقة الإعلام} other {علبة النظام}}. ويمكن إنهاؤه من القائمة هناك.',
  'settings.scanShortcut': 'اختصار مسح الشاشة ضوئيًا',
  'settings.scanShortcut.off': 'يمكن اختيار اختصار يقرأ رموز QR من شاشاتك، في أي برنامج.',
  'settings.scanShortcut.works': 'يقرأ الاختصار رموز QR من شاشاتك، في أي برنامج.',
  'settings.noTray': 'لا توجد علبة نظام',
  'settings.noTray.hint':
    'لا يعرض سطح المكتب أيقونات البرامج العاملة، لذا لا يمكن أن يبقى Countersign هناك بعد إغلاق النافذة. يعرضها GNOME بالإضافة «AppIndicator Support».',
  'settings.atLogin': 'البدء عند تسجيل الدخول إلى الكمبيوتر',
  'settings.atLogin.hint': 'دون فتح النافذة',
  'settings.atLogin.noTray':
    '{platform, select, linux {مع نافذته، لعدم وجود علبة نظام} other {مع نافذته}}',
  'settings.atLogin.blocked':
    'يمنع النظام Countersign من البدء. يمكن السماح به ضمن تطبيقات تسجيل الدخول أو بدء التشغيل في إعدادات النظام.',
  'settings.atLogin.unavailable':
    'لا يمكن لهذا التثبيت من Countersign إعداد ذلك. يُرجى استخدام إعدادات النظام لتطبيقات تسجيل الدخول أو بدء التشغيل.',
} as const satisfies Translated<typeof english>
