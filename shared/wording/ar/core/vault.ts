import type { vault as english } from '../../en/core/vault.ts'
import type { Translated } from '../../translated.ts'

export const vault = {
  'core.vault.file.notSealed': 'ملف الخزنة تالف: ليس خزنة Countersign.',
  'core.vault.notUnpacked': 'الخزنة تالفة: لا يمكن فك ضغطها.',
  'core.vault.disk.unusable':
    'لا يمكن استخدام {kind, select, vaultFile {ملف الخزنة} backupFolder {مجلد النسخ الاحتياطية} settingsFile {ملف الإعدادات} startFile {الملف} other {المجلد}} \u2066{path}\u2069: {reason, select, denied {ليس لدى Countersign إذن} readOnly {القرص للقراءة فقط} full {القرص ممتلئ} quota {استُنفدت حصتك على القرص} tooLarge {لا يتسع القرص لملف بهذا الحجم} broken {القرص لا يعمل كما يجب} folder {يوجد مجلد مكانه} linkLoop {روابطه تدور في حلقة} nameTooLong {اسمه طويل جدًا} noFolder {جزء من مساره ليس مجلدًا} other {أجاب النظام {code}}}.',
  'core.vault.tooNew':
    'حُفظت الخزنة بإصدار أحدث من Countersign. لم يتغيّر شيء. يُرجى تثبيت أحدث إصدار لفتحها.',
  'core.vault.document.noVersion': 'الخزنة تالفة: ليس في محتواها رقم إصدار.',
  'core.vault.document.noEntries': 'الخزنة تالفة: ليس في محتواها قائمة عناصر.',
  'core.vault.document.noRecovery': 'الخزنة تالفة: لا يمكن قراءة مفتاح استردادها.',
  'core.vault.document.notJson': 'الخزنة تالفة: محتواها ليس JSON.',
  'core.vault.document.notObject': 'الخزنة تالفة: محتواها ليس كائن JSON.',
  'core.vault.file.gone':
    'لم يعد ملف الخزنة \u2066{path}\u2069 موجودًا، لكن الإصدار السابق لا يزال بجانبه.',
  'core.vault.previousGone': 'لم يعد الإصدار السابق موجودًا.',
  'core.vault.file.brokenLink': 'ملف الخزنة \u2066{path}\u2069 رابط إلى ملف غير موجود.',
  'core.vault.file.exists': 'يوجد ملف خزنة بالفعل.',
  'core.vault.savedElsewhere': 'حفظت نافذة أخرى أو برنامج آخر الخزنة في هذه الأثناء.',
  'core.vault.tooMuchWork':
    'يتطلب فتح هذا الملف عملًا أكثر مما تتطلبه أي خزنة Countersign، لذا لم يُفتح.',
  'core.vault.keychain.notShown':
    'لا تظهر خزنتك في {keychain}. قد تكون مقفلة، أو قد تكون سلسلة مفاتيح أخرى قيد الاستخدام. يُرجى إلغاء قفلها وإعادة المحاولة، أو استعادة نسخة احتياطية.',
  'core.vault.keychain.demo': 'لا يستخدم العرض التجريبي سلسلة المفاتيح أبدًا.',
  'core.vault.keychain.exists': 'توجد خزنة بالفعل في سلسلة المفاتيح.',
  'core.vault.keychain.tooNew':
    'حُفظت الخزنة في سلسلة المفاتيح بإصدار أحدث من Countersign. لم يتغيّر شيء. يُرجى تثبيت أحدث إصدار لفتحها.',
  'core.vault.keychain.headDamaged': 'الخزنة في سلسلة المفاتيح تالفة: لا يمكن قراءة فهرسها.',
  'core.vault.keychain.checksumWrong': 'الخزنة في سلسلة المفاتيح تالفة: مجموعها الاختباري خاطئ.',
  'core.vault.keychain.tooLarge': 'الخزنة أكبر من أن تتسع لها سلسلة المفاتيح.',
  'core.vault.keychain.notKept':
    'لم تحتفظ سلسلة المفاتيح بما كُتب فيها. يُرجى إعادة المحاولة، أو حفظ الخزنة في ملف.',
  'core.vault.keychain.noLibrary':
    '{platform, select, linux {لا يمكن لـ Countersign الوصول إلى {keychain} دون libsecret. يُرجى تثبيتها (الحزمة libsecret-1-0) وتشغيل Countersign مجددًا، أو حفظ الخزنة في ملف.} other {تعذّر تحميل مكتبة Countersign الخاصة بـ {keychain}. يُرجى تثبيت Countersign مجددًا، أو حفظ الخزنة في ملف.}}',
  'core.vault.keychain.noAnswer':
    'لا رد من {keychain}. إذا طُلبت كلمة مرور، فيُرجى إدخالها وإعادة المحاولة، أو حفظ الخزنة في ملف.',
  'core.vault.keychain.notRunning':
    'الخدمة {keychain} لا تعمل. يُرجى تشغيلها (GNOME Keyring أو KWallet أو KeePassXC مع Secret Service) وإعادة المحاولة، أو حفظ الخزنة في ملف.',
  'core.vault.keychain.denied':
    'رُفض الوصول إلى {keychain}. يُرجى إعادة المحاولة والسماح به، أو حفظ الخزنة في ملف.',
  'core.vault.keychain.locked': 'يوجد قفل على {keychain}. يُرجى إلغاؤه وإعادة المحاولة.',
  'core.vault.keychain.noDefault':
    'ليس في {keychain} سلسلة مفاتيح افتراضية. يُرجى إنشاء واحدة (مثلًا باستخدام Passwords and Keys، المعروف أيضًا باسم Seahorse) وإعادة المحاولة، أو حفظ الخزنة في ملف.',
  'core.vault.keychain.failed': 'حدث خطأ في {keychain}. يُرجى إعادة المحاولة، أو حفظ الخزنة في ملف.',
  'core.vault.keychain.partMissing':
    'الخزنة في سلسلة المفاتيح تالفة: الجزء {part} من {parts} ناقص.',
  'core.vault.keychain.name':
    '{platform, select, darwin {سلسلة مفاتيح macOS} win32 {Windows Credential Manager} other {GNOME Keyring أو KWallet}}',
  'core.vault.beingRead': 'لا تزال الخزنة قيد القراءة.',
  'core.vault.absent': 'لا توجد خزنة بعد.',
  'core.vault.locked': 'الخزنة مقفلة.',
  'core.vault.openAlready': 'توجد خزنة بالفعل، وهي مفتوحة.',
  'core.vault.recoveryKey.passphraseNeeded': 'يُرجى إدخال عبارة المرور لاستبدال مفتاح الاسترداد.',
  'core.vault.passphrase.wait':
    'عبارات مرور خاطئة كثيرة جدًا. يمكن إعادة المحاولة بعد {seconds, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}}.',
  'core.vault.recoveryKey.length':
    'في مفتاح الاسترداد {expected} من الأحرف والأرقام. وفي هذا {count}.',
  'core.vault.recoveryKey.character': 'يحتوي مفتاح الاسترداد على محرف لا يوجد في أي مفتاح استرداد.',
  'core.vault.recoveryKey.typingSlip': 'يوجد خطأ كتابي في مفتاح الاسترداد. يُرجى مراجعة كل مجموعة.',
  'core.vault.exists': 'توجد خزنة بالفعل. تُركت كما هي.',
  'core.vault.older.backupGone': 'لم تعد النسخة الاحتياطية الأحدث موجودة. الخزنة كما وُجدت.',
  'core.vault.file.passphraseNeeded': 'تحتاج الخزنة في ملف إلى عبارة مرور. يُرجى تعيينها أولًا.',
  'core.vault.sealed.tooLarge': 'الخزنة المشفَّرة أكبر من 48 ميغابايت.',
  'core.vault.sealed.notWhole': 'ليست هذه خزنة مشفَّرة كاملة.',
  'core.vault.sealed.checksumWrong': 'الخزنة المشفَّرة تالفة: مجموعها الاختباري خاطئ.',
  'core.vault.sealed.tooNew':
    'شُفِّرت الخزنة بإصدار أحدث من Countersign. لم يتغيّر شيء. يُرجى تثبيت أحدث إصدار لفتحها.',
  'core.vault.sealed.headerTooLong': 'الخزنة المشفَّرة تالفة: ترويستها طويلة جدًا.',
  'core.vault.sealed.contentChanged': 'الخزنة المشفَّرة تالفة: تغيّر محتواها.',
  'core.vault.sealed.headerDamaged': 'الخزنة المشفَّرة تالفة: لا يمكن قراءة ترويستها.',
  'core.vault.movedAway': 'نُقلت الخزنة أو أُزيلت في هذه الأثناء.',
  'core.vault.notKept': 'لم تُحفظ الخزنة: لم يتمكن Countersign من إعادة قراءة ما كتبه.',
  'core.vault.passphrase.setFirst': 'يُرجى تعيين عبارة مرور أولًا. فمن دونها لا يوجد ما يُقفل.',
  'core.vault.noWholePrevious': 'لا يوجد إصدار سابق سليم للعودة إليه.',
  'core.vault.older.noneNewer': 'لا يعرف Countersign إصدارًا أحدث من هذه الخزنة.',
  'core.vault.older.noBackup': 'لا توجد هنا نسخة احتياطية أحدث من هذه الخزنة.',
  'core.vault.passphrase.wrong': 'عبارة المرور غير صحيحة.',
  'core.vault.passphrase.missing': 'يُرجى إدخال عبارة المرور.',
  'core.vault.passphrase.none': 'ليس للخزنة عبارة مرور.',
  'core.vault.recoveryKey.other': 'هذا مفتاح استرداد غير الذي يفتحها.',
  'core.vault.recoveryKey.otherOfDay': 'هذا مفتاح استرداد آخر. يفتحها المفتاح من {day}.',
  'core.vault.recoveryKey.ofAnother': 'ينتمي مفتاح الاسترداد هذا إلى خزنة أخرى.',
  'core.vault.file.inTheWay':
    'يُرجى أولًا نقل \u2066{filePath}\u2069 إلى مكان آخر. فما دام هناك، يستخدمه Countersign كخزنة.',
  'core.vault.notHere': 'لا توجد خزنة هنا.',
  'core.vault.lockLost': 'استولى برنامج آخر على الخزنة أثناء الحفظ.',
  'core.vault.lockHeld':
    'يستخدم برنامج آخر الخزنة ولم يحرّر \u2066{lockPath}\u2069. يُرجى إغلاقه ثم إعادة المحاولة.',
} as const satisfies Translated<typeof english>
