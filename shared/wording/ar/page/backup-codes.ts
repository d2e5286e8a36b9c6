import type { backupCodes as english } from '../../en/page/backup-codes.ts'
import type { Translated } from '../../translated.ts'

export const backupCodes = {
  'backupCodes.paste': 'لصق الرموز أو كتابتها',
  'backupCodes.paste.hint':
    'تُلصق كما يعرضها موقع الويب: كقائمة، أو في جدول، أو مع نص آخر حولها. ويمكن أيضًا إفلات ملف نصي أو PDF هنا.',
  'backupCodes.everyLine': 'كل سطر رمز',
  'backupCodes.earlier': 'الرموز غير المستخدَمة الموجودة لديك',
  'backupCodes.earlier.keep': 'لا تزال صالحة',
  'backupCodes.earlier.replace': 'حلّت هذه محلها',
  'backupCodes.add.submit':
    '{count, plural, zero {إضافة} one {إضافة رمز} two {إضافة رمزين} few {إضافة # رموز} many {إضافة # رمزًا} other {إضافة # رمز}}',
  'backupCodes.add.done':
    '{count, plural, =0 {كل هذه الرموز موجودة لديك بالفعل} zero {كل هذه الرموز موجودة لديك بالفعل} one {أُضيف رمز احتياطي واحد} two {أُضيف رمزان احتياطيان} few {أُضيفت # رموز احتياطية} many {أُضيف # رمزًا احتياطيًا} other {أُضيف # رمز احتياطي}}',
  'backupCodes.loading': 'جارٍ تحميل الرموز الاحتياطية',
  'backupCodes.about':
    'تتيح الرموز الاحتياطية تسجيل الدخول عند فقدان الهاتف أو الكمبيوتر الذي يُنشئ رموزك. يعطيها موقع الويب مرة واحدة، عند تفعيل المصادقة الثنائية. ومكان حفظها هنا.',
  'backupCodes.copyNext': 'نسخ الرمز الاحتياطي التالي',
  'backupCodes.addCodes': 'إضافة رموز',
  'backupCodes.list.ofAccount': 'الرموز الاحتياطية لهذا الحساب',
  'backupCodes.list.ofEntry': 'الرموز الاحتياطية لهذا العنصر',
  'backupCodes.held.text': 'النص الذي أفلتّه',
  'backupCodes.loadingEntries': 'جارٍ تحميل العناصر',
  'backupCodes.none.noEntry':
    'تنتمي الرموز الاحتياطية إلى عنصر. يُرجى إضافة العنصر الأول، ثم رموزه الاحتياطية.',
  'backupCodes.nothingFound': 'لا يوجد عنصر برموز احتياطية يطابق «<bdi>{query}</bdi>».',
  'backupCodes.holders': 'عناصر لها رموز احتياطية',
  'backupCodes.addToEntry': 'إضافة رموز إلى عنصر',
  'backupCodes.noSuchEntry': 'لا يوجد عنصر بهذا الاسم',
  'backupCodes.void.remove': 'إزالتها',
  'backupCodes.void.removeAsk': 'هل تُزال كل الرموز التي لم تعد صالحة؟',
  'backupCodes.mark.used': 'تعليم كمستخدَم',
  'backupCodes.mark.unused': 'تعليم كغير مستخدَم',
  'backupCodes.mark.void': 'تعليم كغير صالح بعد الآن',
  'backupCodes.note.write': 'إضافة ملاحظة',
  'backupCodes.numbered': 'الرمز الاحتياطي {number}',
  'backupCodes.copyAndMark': 'نسخ وتعليم كمستخدَم',
  'backupCodes.copyNamed': 'نسخ {name}',
  'backupCodes.note.where': 'استُخدم من أجل (اختياري)',
  'backupCodes.note.label': 'ملاحظة على {name}',
  'backupCodes.copyConfirm': 'نسخه',
  'backupCodes.removeAsk': 'هل يُزال هذا الرمز نهائيًا؟',
  'backupCodes.fewLeft.getNew':
    '{unused, plural, =0 {لم تبقَ رموز احتياطية.} zero {لم تبقَ رموز احتياطية.} one {لم يبقَ إلا رمز احتياطي واحد.} two {لم يبقَ إلا رمزان احتياطيان.} few {لم يبقَ إلا # رموز احتياطية.} many {لم يبقَ إلا # رمزًا احتياطيًا.} other {لم يبقَ إلا # رمز احتياطي.}} يُرجى الحصول على رموز جديدة من موقع الويب وإضافتها هنا.',
  'backupCodes.fewLeft.regenerate': 'إنشاء رموز جديدة',
  'backupCodes.found.list': 'الرموز التي عُثر عليها',
  'backupCodes.found.leaveOut': 'استبعاد {code}',
  'backupCodes.found':
    '{count, plural, =0 {لم يُتعرَّف على أي رموز. إذا كان كل سطر رمزًا، فيُرجى تحديد «{everyLine}» أعلاه.} zero {لم يُتعرَّف على أي رموز. إذا كان كل سطر رمزًا، فيُرجى تحديد «{everyLine}» أعلاه.} one {عُثر على رمز واحد:} two {عُثر على رمزين:} few {عُثر على # رموز:} many {عُثر على # رمزًا:} other {عُثر على # رمز:}}',
  'backupCodes.held.noEntry':
    '<bdi>{name}</bdi>: تنتمي الرموز الاحتياطية إلى عنصر. يُرجى إضافة العنصر أولًا، ثم رموزه.',
  'backupCodes.held.whose':
    '<bdi>{name}</bdi>: يُرجى اختيار العنصر الذي تنتمي إليه هذه الرموز الاحتياطية.',
  'backupCodes.holder.note': '<hidden>، ملاحظة: </hidden>{note}',
  'backupCodes.holder.left':
    '{unused, plural, =0 {لم يبقَ شيء} zero {لم يبقَ شيء} one {بقي واحد} two {بقي اثنان} few {بقيت #} many {بقي #} other {بقي #}}',
  'backupCodes.none.title': 'تحسبًا لفقدان الهاتف',
  'backupCodes.none.text':
    'تعطيك مواقع الويب رموزًا احتياطية عند تفعيل المصادقة الثنائية. يتيح كل منها تسجيل الدخول مرة واحدة دون تطبيق مصادقة. ومكان حفظها هنا، مشفَّرةً مع بقية خزنتك: باللصق، أو بإفلات الملف النصي أو ملف PDF الذي حفظته.',
  'backupCodes.paper.title': 'الرموز الاحتياطية: <bdi>{name}</bdi>',
  'backupCodes.paper.use':
    'يتيح كل رمز تسجيل الدخول مرة واحدة عند فقدان الهاتف أو الكمبيوتر الذي عليه تطبيق المصادقة. ويمكن لمن لديه هذه الورقة استخدام الرموز، لذا يُرجى حفظها كما يُحفظ المفتاح.',
  'backupCodes.paper.printed': 'طبعه Countersign في {date}',
  'backupCodes.file.tooLarge': 'حجم {name} أكبر من 10 ميغابايت.',
  'backupCodes.file.unreadable': 'تتعذّر قراءة {name}.',
  'backupCodes.file.otherKind': 'ليس {name} ملفًا نصيًا ولا ملف PDF. يُرجى لصق الرموز بدلًا من ذلك.',
  'backupCodes.file.tooSlow': 'تستغرق قراءة {name} وقتًا طويلًا. يُرجى لصق الرموز بدلًا من ذلك.',
  'backupCodes.file.tooManyPages': 'عدد صفحات {name} يتجاوز {maxPages, number}.',
  'backupCodes.file.noText': 'في {name} صور دون نص. يُرجى كتابة الرموز بدلًا من ذلك.',
  'backupCodes.file.encrypted': 'الملف {name} محمي بكلمة مرور. يُرجى حفظه من دونها، أو لصق الرموز.',
  'backupCodes.file.notPdf': 'ليس {name} ملف PDF صالحًا للقراءة. يُرجى لصق الرموز بدلًا من ذلك.',
  'backupCodes.hide': 'إخفاء الرموز',
  'backupCodes.show': 'إظهار الرموز',
  'backupCodes.print': 'طباعة',
  'backupCodes.done.copied': 'نُسخ الرمز الاحتياطي وعُلِّم كمستخدَم',
  'backupCodes.done.putBack': 'عُلِّم كغير مستخدَم من جديد',
  'backupCodes.done.unused': 'عُلِّم كغير مستخدَم',
  'backupCodes.done.used': 'عُلِّم كمستخدَم',
  'backupCodes.done.void': 'عُلِّم كغير صالح بعد الآن',
  'backupCodes.done.removed':
    '{count, plural, zero {لم يُزَل أي رمز} one {أُزيل الرمز} two {أُزيل رمزان} few {أُزيلت # رموز} many {أُزيل # رمزًا} other {أُزيل # رمز}}',
  'backupCodes.void.show':
    '{count, plural, zero {لا رموز لم تعد صالحة} one {إظهار رمز واحد لم يعد صالحًا} two {إظهار رمزين لم يعودا صالحين} few {إظهار # رموز لم تعد صالحة} many {إظهار # رمزًا لم تعد صالحة} other {إظهار # رمز لم تعد صالحة}}',
  'backupCodes.void.hide':
    '{count, plural, zero {لا رموز لم تعد صالحة} one {إخفاء رمز واحد لم يعد صالحًا} two {إخفاء رمزين لم يعودا صالحين} few {إخفاء # رموز لم تعد صالحة} many {إخفاء # رمزًا لم تعد صالحة} other {إخفاء # رمز لم تعد صالحة}}',
  'backupCodes.hidden': 'مخفي',
  'backupCodes.show.meaning':
    'يمكن لمن يراها تسجيل الدخول باسمك، مرة واحدة بكل رمز. يُرجى التأكد من عدم وجود من ينظر.',
  'backupCodes.show.confirm': 'إظهار الرموز',
  'backupCodes.print.meaning':
    'يمكن لمن يعثر على الورقة تسجيل الدخول باسمك، مرة واحدة بكل رمز. يُرجى حفظها كما يُحفظ المفتاح، بعيدًا عن كلمات مرورك.',
  'backupCodes.print.confirm': 'طباعة الرموز',
  'backupCodes.save.meaning':
    'الملف غير مشفَّر. يمكن لمن يقرؤه تسجيل الدخول باسمك، مرة واحدة بكل رمز. يُرجى حفظه على قرص في مكان مقفل، لا على هذا الكمبيوتر.',
  'backupCodes.save.confirm': 'حفظ الرموز',
} as const satisfies Translated<typeof english>
