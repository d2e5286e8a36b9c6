import type { entries as english } from '../../en/cli/entries.ts'
import type { Translated } from '../../translated.ts'

export const entries = {
  'cli.entries.list.summary': 'سرد عناصرك',
  'cli.entries.list.description': 'يسرد عناصرك دون رموزها.',
  'cli.entries.list.option.trash': 'سرد سلة المهملات بدلًا من ذلك',
  'cli.entries.list.empty':
    'لا توجد عناصر بعد. يمكن إضافة عنصر باستخدام \u2066`countersign add`\u2069.',
  'cli.entries.list.emptyTrash': 'سلة المهملات فارغة.',
  'cli.entries.madeByServer': '[من {server}] {label}',
  'cli.entries.digits': 'عدد الأرقام {digits, number}',
  'cli.entries.seconds': '{seconds, number} ثانية',
  'cli.entries.code.summary': 'إظهار رموز العناصر المطابقة',
  'cli.entries.code.description': 'يعرض الرمز الحالي والتالي للعناصر المطابقة.',
  'cli.entries.code.help.search':
    'لا تهم حالة الأحرف والعلامات عليها، ويُفضَّل العنصر الذي له الاسم نفسه تمامًا. وإذا لم يطابق أي اسم، فيجري البحث في الوسوم ومواقع الويب والملاحظات أيضًا، ويُسمح بخطأ كتابي واحد في كل كلمة.',
  'cli.entries.code.help.counter':
    'ينتقل العنصر الذي يعمل بعدّاد إلى عدّاده التالي إذا لم يطابق شيء غيره. وإلا فيبقى مكانه ولا يعرض رمزًا.',
  'cli.entries.code.help.json':
    'مع \u2066--json\u2069: \u2066{shape}\u2069. الأوقات بثواني Unix، مثل \u2066--at\u2069. وليس للعنصر الذي يعمل بعدّاد رمز تالٍ ولا نهاية.',
  'cli.entries.code.option.at': 'إظهار رموز هذه اللحظة',
  'cli.entries.code.option.copy': 'نسخ الرمز بدلًا من إظهاره، إذا طابق عنصر واحد',
  'cli.entries.code.badMoment': 'يُرجى استخدام عدد من الثواني منذ 1970.',
  'cli.entries.code.askAlone': 'لا يعرض العنصر الذي يعمل بعدّاد رمزه التالي إلا إذا طُلب وحده.',
  'cli.entries.code.alone': 'يُطلب وحده',
  'cli.entries.code.needsPin': 'يحتاج إلى رقم PIN',
  'cli.entries.code.next': 'ثم {code}',
  'cli.entries.code.hasNone': 'ليس لـ {name} رمز لأن رقم PIN ناقص.',
  'cli.entries.code.copied': 'نُسخ رمز {name}. ويبقى في الحافظة.',
  'cli.entries.code.copiedNext':
    'نُسخ الرمز التالي لـ {name}، لأن الحالي يوشك على التغيّر. ويبقى في الحافظة.',
  'cli.entries.code.noClipboardTool': 'لنسخ الرموز، يُرجى تثبيت {tools}.',
  'cli.entries.code.noClipboard': 'لا توجد حافظة هنا لعدم وجود سطح مكتب قيد التشغيل.',
  'cli.entries.code.notCopied': 'لم يتمكن {tool} من نسخ الرمز.',
  'cli.entries.edit.summary': 'تغيير أسماء عنصر أو ملاحظته أو وسومه',
  'cli.entries.edit.description': 'يغيّر العنصر المطابق. ويبقى ما لا يُذكر كما هو.',
  'cli.entries.edit.option.issuer': 'جهة الإصدار الجديدة؛ والفارغة تُزيلها',
  'cli.entries.edit.option.label': 'اسم الحساب الجديد، مثل اسم المستخدم',
  'cli.entries.edit.option.note': 'الملاحظة الجديدة، أو \u2066-\u2069 لقراءتها من الدخل القياسي',
  'cli.entries.edit.option.tag': 'إضافة وسم (يمكن استخدامه أكثر من مرة)',
  'cli.entries.edit.option.untag': 'إزالة وسم (يمكن استخدامه أكثر من مرة)',
  'cli.entries.edit.option.pin': 'إبقاء العنصر أعلى القائمة',
  'cli.entries.edit.option.unpin': 'إعادة العنصر إلى مكانه في القائمة',
  'cli.entries.edit.help.rest':
    'تعرض النافذة المفتوحة التغيير على الفور. لا يُغيَّر هنا السر ولا كيفية إنشاء الرموز منه: يُرجى استخدام النافذة، أو \u2066`countersign add --on-known update`\u2069 مع رابط إعداد جديد.',
  'cli.entries.edit.help.label': 'تغيير اسم الحساب',
  'cli.entries.edit.help.tag': 'إضافة وسم، وتثبيت العنصر',
  'cli.entries.edit.help.note': 'أخذ الملاحظة من ملف',
  'cli.entries.edit.nothing':
    'خطأ: يُرجى ذكر ما يُغيَّر، مثل \u2066--label\u2069 أو \u2066--note\u2069 أو \u2066--tag\u2069. انظر \u2066`countersign edit --help`\u2069.',
  'cli.entries.edit.emptyTag': 'خطأ: لا يمكن أن يكون الوسم فارغًا',
  'cli.entries.edit.tooLong': 'لا تتجاوز قيمة \u2066{option}\u2069 عدد {limit, number} من المحارف.',
  'cli.entries.edit.done': 'تغيّر {name}.',
  'cli.entries.remove.summary': 'نقل عنصر إلى سلة المهملات',
  'cli.entries.remove.description': 'ينقل العنصر المطابق إلى سلة المهملات، حيث يبقى 30 يومًا.',
  'cli.entries.remove.done': 'نُقل {name} إلى سلة المهملات.',
  'cli.entries.restore.summary': 'استعادة عنصر من سلة المهملات',
  'cli.entries.restore.description': 'يستعيد العنصر المطابق من سلة المهملات.',
  'cli.entries.restore.done': 'استُعيد {name}.',
  'cli.entries.emptyQuery': 'يُرجى ذكر العنصر المقصود: الاستعلام فارغ.',
  'cli.entries.noMatch': 'لا يوجد عنصر مطابق.',
  'cli.entries.severalMatch': 'تطابق عدة عناصر. يُرجى استخدام الاسم الكامل لأحدها، أو معرّفه.',
} as const satisfies Translated<typeof english>
