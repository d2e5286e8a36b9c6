import type { exporting as english } from '../../en/cli/exporting.ts'
import type { Translated } from '../../translated.ts'

export const exporting = {
  'cli.exporting.summary': 'كتابة عناصر في ملف',
  'cli.exporting.description': 'يكتب خزنتك، أو بعض عناصرها، في ملف لتطبيقات أخرى.',
  'cli.exporting.option.format': 'أحد التنسيقات أدناه',
  'cli.exporting.option.out':
    'مكان الكتابة، أو \u2066-\u2069 للخرج القياسي (الافتراضي: اسم بتاريخ اليوم)',
  'cli.exporting.option.only': 'تصدير العناصر المطابقة فقط: كلمات من جهة الإصدار واسم الحساب',
  'cli.exporting.option.passwordStdin': 'قراءة كلمة مرور للملف من الدخل القياسي',
  'cli.exporting.option.yes': 'عدم السؤال قبل كتابة الأسرار غير مشفَّرة',
  'cli.exporting.help.formats': 'التنسيقات:',
  'cli.exporting.help.sealedCopy': 'الخزنة كاملةً، مشفَّرة: يفتحها مفتاح الاسترداد أو عبارة المرور',
  'cli.exporting.help.notSealed': '{name}، غير مشفَّر',
  'cli.exporting.help.plain':
    'يسأل Countersign قبل كتابة تنسيق غير مشفَّر، ما لم يُضف \u2066--yes\u2069: يمكن لمن لديه الملف إنشاء كل رمز فيه. تحصل الملفات على الوضع 0600، ولا يُستبدل أي ملف موجود.',
  'cli.exporting.leftOut': 'تُرك {name}. {reason}',
  'cli.exporting.question': 'يمكن لمن لديه هذا الملف إنشاء كل رمز فيه.',
  'cli.exporting.nothingWritten': 'لم يُكتب شيء.',
  'cli.exporting.password.prompt': 'كلمة مرور الملف:',
  'cli.exporting.password.noTerminal':
    'يحتاج الملف إلى كلمة مرور: يُرجى تشغيل هذا في طرفية، أو إضافة \u2066--password-stdin\u2069.',
  'cli.exporting.wrote': 'كُتب \u2066{file}\u2069.',
  'cli.exporting.exists':
    'الملف \u2066{file}\u2069 موجود بالفعل. يُرجى اختيار مكان آخر باستخدام \u2066--out\u2069.',
  'cli.exporting.cannotWrite':
    'لا يمكن كتابة \u2066{file}\u2069. يُرجى اختيار مكان آخر باستخدام \u2066--out\u2069.',
} as const satisfies Translated<typeof english>
