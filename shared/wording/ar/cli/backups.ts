import type { backups as english } from '../../en/cli/backups.ts'
import type { Translated } from '../../translated.ts'

export const backups = {
  'cli.backups.summary': 'سرد النسخ الاحتياطية وإنشاؤها واستعادتها',
  'cli.backups.description': 'يسرد النسخ الاحتياطية لخزنتك، أو يُنشئ واحدة، أو يستعيد واحدة.',
  'cli.backups.help.naming':
    'تُسمّى النسخة الاحتياطية بالمعرّف الذي يعرضه \u2066`countersign backups list`\u2069، أو بمسار ملف. وإذا لم تفتحها مفاتيح هذه الخزنة، فيُطلب مفتاح استردادها أو عبارة مرورها. ومع \u2066--password-stdin\u2069 تُقرأ من الدخل القياسي.',
  'cli.backups.help.json': 'مع \u2066--json\u2069 تكون الأوقات بثواني Unix.',
  'cli.backups.list.summary': 'سرد النسخ الاحتياطية',
  'cli.backups.list.description': 'يسرد النسخ الاحتياطية، الأحدث أولًا، ويبيّن أي مشكلة فيها.',
  'cli.backups.list.empty': 'لا توجد نسخ احتياطية بعد.',
  'cli.backups.list.place':
    '{place, select, own {المجلد الخاص} folder {المجلد الثاني} other {كلا المجلدين}}',
  'cli.backups.list.damaged': 'تالفة',
  'cli.backups.list.anotherVault': 'خزنة أخرى',
  'cli.backups.list.entries':
    '{count, plural, zero {لا عناصر} one {عنصر واحد} two {عنصران} few {# عناصر} many {# عنصرًا} other {# عنصر}}',
  'cli.backups.list.bytes': '{bytes, number} بايت',
  'cli.backups.list.key': 'تُفتح بمفتاح الاسترداد من {day}',
  'cli.backups.list.formerKey': 'تُفتح بمفتاح استرداد سابق',
  'cli.backups.make.summary': 'إنشاء نسخة احتياطية الآن',
  'cli.backups.make.description': 'يُنشئ نسخة احتياطية الآن، حتى إذا لم يتغيّر شيء.',
  'cli.backups.restore.summary': 'استعادة نسخة احتياطية',
  'cli.backups.restore.description':
    'يضيف من نسخة احتياطية ما ينقص الخزنة، أو يستبدل الخزنة بالنسخة الاحتياطية.',
  'cli.backups.restore.argument.backup': 'معرّف من \u2066`countersign backups list`\u2069، أو ملف',
  'cli.backups.restore.option.merge': 'إضافة ما ينقص، دون تغيير أي شيء آخر',
  'cli.backups.restore.option.replace': 'استبدال الخزنة بالنسخة الاحتياطية',
  'cli.backups.restore.option.yes': 'عدم السؤال قبل استبدال الخزنة',
  'cli.backups.restore.option.passwordStdin':
    'قراءة مفتاح استرداد النسخة الاحتياطية أو عبارة مرورها من الدخل القياسي',
  'cli.backups.restore.sayHow': 'خطأ: يُرجى استخدام \u2066--merge\u2069 أو \u2066--replace\u2069',
  'cli.backups.restore.prompt': 'مفتاح الاسترداد أو عبارة المرور للنسخة الاحتياطية:',
  'cli.backups.restore.noTerminal':
    'النسخة الاحتياطية من خزنة أخرى: يُرجى تشغيل هذا في طرفية، أو إضافة \u2066--password-stdin\u2069.',
  'cli.backups.restore.notFound': 'لا توجد نسخة احتياطية بهذا المعرّف، ولا ملف يمكن قراءته.',
  'cli.backups.restore.noChange': 'تبقى العناصر كما هي.',
  'cli.backups.restore.changes': 'عند استبدال الخزنة:',
  'cli.backups.restore.more': 'و{count, number} غيرها.',
  'cli.backups.restore.question':
    'يُنشئ Countersign نسخة احتياطية من الخزنة كما هي الآن، ثم يستبدلها.',
  'cli.backups.restore.unchanged': 'لم يتغيّر شيء.',
  'cli.backups.restore.merged':
    '{added, plural, zero {لم يُضَف أي عنصر} one {أُضيف عنصر واحد} two {أُضيف عنصران} few {أُضيفت # عناصر} many {أُضيف # عنصرًا} other {أُضيف # عنصر}}.',
  'cli.backups.restore.replaced':
    'المحدَّث {changed, number}، والمضاف {added, number}، والمُزال {removed, number}.',
} as const satisfies Translated<typeof english>
