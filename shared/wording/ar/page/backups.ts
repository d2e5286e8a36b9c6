import type { backups as english } from '../../en/page/backups.ts'
import type { Translated } from '../../translated.ts'

export const backups = {
  'backups.dialog.title': 'النسخة الاحتياطية من {moment}',
  'backups.dialog.otherVault': 'هذه نسخة احتياطية لخزنة أخرى.',
  'backups.dialog.passphrase': 'مفتاح الاسترداد أو عبارة المرور لهذه النسخة الاحتياطية',
  'backups.lookInside': 'عرض المحتوى',
  'backups.lookingInside': 'جارٍ عرض المحتوى',
  'backups.yourBackups': 'نسخك الاحتياطية',
  'backups.list.fewer': 'إظهار الأحدث فقط',
  'backups.list.all': 'إظهار الكل ({count, number})',
  'backups.list.unusable': 'لا يمكن استخدام هذه النسخة الاحتياطية. {problem}',
  'backups.list.otherVault': 'من خزنة أخرى: يفتحها مفتاح استردادها أو عبارة مرورها.',
  'backups.list.lookInside': 'عرض محتوى النسخة الاحتياطية من {moment}',
  'backups.failed': 'فشل النسخ الاحتياطي',
  'backups.automatic': 'تلقائيًا، بعد كل تغيير',
  'backups.failing': 'النسخ الاحتياطي لا يعمل. <bdi>{problem}</bdi>',
  'backups.backUpNow': 'النسخ الاحتياطي الآن',
  'backups.ownFolder': 'مجلد Countersign الخاص',
  'backups.secondFolder': 'مجلد ثانٍ',
  'backups.secondFolder.none':
    'لا يوجد بعد. النسخ الاحتياطية في مجلد متزامن أو على قرص آخر تبقى عند فقدان هذا الكمبيوتر.',
  'backups.secondFolder.choose': 'اختيار مجلد',
  'backups.secondFolder.leave': 'إيقاف استخدام هذا المجلد',
  'backups.title': 'النسخ الاحتياطية',
  'backups.recoveryKey.unconfirmed': 'لم يؤكَّد بعد. يُرجى تدوينه، ثم كتابة جزء منه لتأكيده.',
  'backups.recoveryKey.show': 'إظهار مفتاح الاسترداد',
  'backups.recoveryKey.replace': 'إنشاء مفتاح جديد',
  'backups.encryptedCopy': 'نسخة مشفَّرة',
  'backups.encryptedCopy.hint': 'خزنتك كاملةً في ملف واحد. يفتحه مفتاح الاسترداد أو عبارة المرور.',
  'backups.encryptedCopy.save': 'حفظ نسخة مشفَّرة',
  'backups.comeBack': 'عند تعذّر الدخول',
  'backups.comeBack.hint':
    'بعد نسيان عبارة المرور، أو فقدان سلسلة المفاتيح، أو الانتقال إلى كمبيوتر جديد.',
  'backups.comeBack.show': 'كيفية استعادة الوصول',
  'backups.recoveryKey.use': 'يفتح خزنتك ونسخها الاحتياطية حين لا يفتحها شيء آخر.',
  'backups.recoveryKey.use.madeOn':
    'يفتح خزنتك ونسخها الاحتياطية حين لا يفتحها شيء آخر. أُنشئ في {day}.',
  'backups.compare.none': 'لا توجد عناصر في النسخة الاحتياطية ولا هنا.',
  'backups.merge.nothing': 'كل عناصر النسخة الاحتياطية موجودة هنا بالفعل.',
  'backups.merge.adds':
    '{count, plural, zero {لا يُضاف شيء} one {يُضاف عنصر واحد} two {يُضاف عنصران} few {تُضاف # عناصر} many {يُضاف # عنصرًا} other {يُضاف # عنصر}}. ولا يتغيّر شيء مما لديك.',
  'backups.replace.removed':
    '{count, plural, zero {لا يُزال أي عنصر} one {يُزال عنصر واحد ليس في النسخة الاحتياطية} two {يُزال عنصران ليسا في النسخة الاحتياطية} few {تُزال # عناصر ليست في النسخة الاحتياطية} many {يُزال # عنصرًا ليست في النسخة الاحتياطية} other {يُزال # عنصر ليست في النسخة الاحتياطية}}',
  'backups.replace.nothing': 'تبقى عناصرك كما هي.',
  'backups.replace.does': 'يعيد الخزنة إلى ما كانت عليه حينها: {changes}.',
  'backups.merge.done':
    '{count, plural, zero {لم يُضَف شيء} one {أُضيف عنصر واحد} two {أُضيف عنصران} few {أُضيفت # عناصر} many {أُضيف # عنصرًا} other {أُضيف # عنصر}} من النسخة الاحتياطية',
  'backups.replace.done': 'استُعيدت الخزنة من النسخة الاحتياطية: {counts}',
  'backups.replace.also':
    'تؤخذ سلة المهملات والحسابات أيضًا من النسخة الاحتياطية. وتبقى الإعدادات كما هي. وتُنشأ أولًا نسخة احتياطية من خزنتك الحالية.',
  'backups.replace': 'استبدال كل شيء',
  'backups.how': 'طريقة الاستعادة',
  'backups.merge': 'إضافة ما ينقص',
  'backups.replace.list': 'أثر الاستبدال',
  'backups.replace.added':
    '{count, plural, zero {لا يُضاف أي عنصر} one {يُضاف عنصر واحد} two {يُضاف عنصران} few {تُضاف # عناصر} many {يُضاف # عنصرًا} other {يُضاف # عنصر}}',
  'backups.replace.changed':
    '{count, plural, zero {لا يُعاد أي عنصر إلى ما كان عليه} one {يُعاد عنصر واحد إلى ما كان عليه} two {يُعاد عنصران إلى ما كانا عليه} few {تُعاد # عناصر إلى ما كانت عليه} many {يُعاد # عنصرًا إلى ما كانت عليه} other {يُعاد # عنصر إلى ما كانت عليه}}',
  'backups.replace.ask': 'استبدال…',
  'backups.verdict.missing': 'ناقص هنا',
  'backups.verdict.changed': 'تغيّر منذ ذلك الحين',
  'backups.verdict.onlyHere': 'هنا فقط',
  'backups.verdict.same': 'متطابق',
  'backups.verdict.counted': '{verdict} ({count, number})',
  'backups.more': 'و{count, number} غيرها.',
} as const satisfies Translated<typeof english>
