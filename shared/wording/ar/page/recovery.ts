import type { recovery as english } from '../../en/page/recovery.ts'
import type { Translated } from '../../translated.ts'

export const recovery = {
  'recovery.backup': 'نسخة احتياطية',
  'recovery.backup.hint': 'الأحدث أولًا',
  'recovery.backup.otherFile': 'ملف آخر',
  'recovery.file': 'ملف النسخة الاحتياطية',
  'recovery.file.hint': 'من مجلدك المتزامن، أو نسخة مشفَّرة حفظتها',
  'recovery.comeBack.warning':
    'من دون مفتاح الاسترداد أو عبارة المرور، لا يمكن لأحد فتح نسخة احتياطية، ولا حتى صانعي Countersign.',
  'recovery.key.ofDay': 'تُفتح بمفتاح الاسترداد المُنشأ في {day}.',
  'recovery.key.former': 'تُفتح بمفتاح استرداد سابق.',
  'recovery.lastGood.none': 'لا توجد نسخة احتياطية ناجحة بعد.',
  'recovery.lastGood': 'أُنشئت آخر نسخة احتياطية ناجحة {age}.',
  'recovery.newFile.title': 'حفظ رموزك في ملف مشفَّر',
  'recovery.newFile.hint':
    'يُنشئ هذا خزنة فارغة في <bdi>{filePath}</bdi>. ويبقى ما في سلسلة المفاتيح مكانه.',
  'recovery.newFile.create': 'إنشاء',
  'recovery.looking': 'جارٍ البحث عن نسخ احتياطية',
  'recovery.comeBack.show': 'كيفية استعادة الوصول، خطوة بخطوة',
  'recovery.passphrase': 'مفتاح الاسترداد، أو عبارة المرور من ذلك الوقت',
  'recovery.place': 'حفظ رموزك في',
  'recovery.place.keychain': 'سلسلة المفاتيح',
  'recovery.newPassphrase.optional': 'عبارة المرور الجديدة (اختيارية)',
  'recovery.entries':
    '{count, plural, zero {لا عناصر} one {عنصر واحد} two {عنصران} few {# عناصر} many {# عنصرًا} other {# عنصر}}',
  'recovery.folder.own': 'المجلد الخاص',
  'recovery.folder.second': 'المجلد الثاني',
  'recovery.folder.both': 'كلا المجلدين',
  'recovery.forgotten': 'عند نسيان عبارة المرور',
  'recovery.forgotten.lockScreen': 'في شاشة القفل، يُرجى اختيار «{label}».',
  'recovery.forgotten.type': 'كتابة مفتاح الاسترداد من ورقتك.',
  'recovery.forgotten.choose': 'اختيار عبارة مرور جديدة.',
  'recovery.lost': 'عند فقدان سلسلة المفاتيح أو ملف الخزنة',
  'recovery.lost.tryAgain':
    'يُرجى إلغاء قفل سلسلة مفاتيح النظام، أو توصيل القرص الذي عليه الملف، ثم اختيار «{label}».',
  'recovery.lost.restore': 'إذا لم يُفِد ذلك، فيُرجى اختيار «{label}» ثم أحدث نسخة احتياطية.',
  'recovery.lost.type': 'كتابة مفتاح الاسترداد من ورقتك، واختيار حفظ رموزك في ملف مشفَّر.',
  'recovery.newComputer': 'عند الانتقال إلى كمبيوتر جديد',
  'recovery.newComputer.install': 'تثبيت Countersign عليه وتشغيله واختيار «{label}».',
  'recovery.newComputer.choose':
    'اختيار أحدث نسخة احتياطية في مجلدك المتزامن، أو على القرص الذي نسختها إليه.',
  'recovery.older.restore': 'استعادة النسخة الاحتياطية من {moment}',
  'recovery.older.open': 'فتحها على أي حال',
  'recovery.older.title': 'هذا إصدار أقدم من خزنتك',
  'recovery.older.text':
    'حُفظ في <strong>{savedAt}</strong>. وحُفظ على هذا الكمبيوتر إصدار أحدث في <strong>{newestAt}</strong>.',
  'recovery.older.help': 'كيف يحدث هذا، وما أثر كل خيار',
  'recovery.older.help.why':
    'ربما وضع برنامج مزامنة، أو استعادة للنظام، أو شخص نسخ الملف، إصدارًا أقدم مكان الأحدث. إذا كان ذلك من فعلك، فيمكن فتحها على أي حال.',
  'recovery.older.help.noBackup':
    'لا توجد نسخة احتياطية أحدث على هذا الكمبيوتر. يُرجى البحث عن واحدة في المجلد الذي اخترته للنسخ الاحتياطية، واستعادتها من الإعدادات بعد فتح الخزنة. تتابع الرموز التي تعمل بعدّاد من العدّاد الأعلى، كي لا يُستخدم أي رمز مرتين.',
  'recovery.older.help.backup':
    'تُرجع استعادة النسخة الاحتياطية كل ما فيها. ويُترك ما لا يوجد إلا في الإصدار الأقدم. تتابع الرموز التي تعمل بعدّاد من العدّاد الأعلى، كي لا يُستخدم أي رمز مرتين.',
  'recovery.recover.title': 'الفتح بمفتاح الاسترداد',
  'recovery.recover.key.hint': 'كما دوّنته. لا تهم المسافات والشرطات وحالة الأحرف.',
  'recovery.recover.next': 'ثم اختيار عبارة مرور جديدة لهذه الخزنة.',
  'recovery.recover.without': 'دون استخدام عبارة مرور',
  'recovery.recover.without.hint':
    'لن يُقفل Countersign: يمكن لكل من سجّل الدخول إلى هذا الكمبيوتر رؤية رموزك.',
  'recovery.recover.openWithout': 'الفتح دون عبارة مرور',
  'recovery.help': 'ما العمل، خطوة بخطوة',
  'recovery.unavailable.title': 'تتعذّر قراءة رموزك الآن',
  'recovery.unavailable.noAnswer': 'لا يستجيب مكان حفظها.',
  'recovery.unavailable.safe': 'لم يتغيّر شيء ولم يُحذف شيء. رموزك محفوظة في {place}.',
  'recovery.unavailable.other': 'خيارات أخرى',
  'recovery.unavailable.previous': 'العودة إلى الإصدار السابق',
  'recovery.unavailable.newFile': 'البدء من جديد في ملف مشفَّر',
} as const satisfies Translated<typeof english>
