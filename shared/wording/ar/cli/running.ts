import type { running as english } from '../../en/cli/running.ts'
import type { Translated } from '../../translated.ts'

export const running = {
  'cli.running.option.noRunning': 'قراءة الخزنة، حتى إذا كان Countersign يعمل',
  'cli.running.asking': 'يُرجى الإجابة عن السؤال في Countersign.',
  'cli.running.refused': 'رُفض الطلب في Countersign.',
  'cli.running.noAnswer': 'لم يُجب أحد عن السؤال في Countersign.',
  'cli.running.tooOften':
    'طلبات كثيرة جدًا. يمكن إعادة المحاولة بعد {seconds, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}}.',
  'cli.running.nobody':
    'لا يعمل Countersign. يُرجى فتحه، أو تشغيل \u2066`countersign ui`\u2069، ثم إعادة المحاولة.',
  'cli.running.off':
    'وصول البرامج معطَّل. يمكن تفعيله في Countersign ضمن الإعدادات، «السماح لبرامج أخرى بطلب الرموز».',
  'cli.running.locked': 'تطبيق Countersign مقفل. يُرجى إلغاء قفله أولًا.',
  'cli.running.quick.summary': 'فتح الوصول السريع في Countersign العامل',
  'cli.running.quick.description':
    'يفتح الوصول السريع في Countersign العامل، لبرنامج تشغيل أو لاختصار لوحة مفاتيح في سطح المكتب.',
  'cli.running.pair.summary': 'السماح للأوامر بسؤال Countersign العامل',
  'cli.running.pair.description':
    'يقرن الطرفية بتطبيق Countersign العامل، بحيث يسأله `code` و`list` ولا يقرآن الخزنة.',
  'cli.running.pair.help':
    'يُرجى أولًا تفعيل «السماح لبرامج أخرى بطلب الرموز» في إعدادات Countersign. يسألك Countersign قبل أن تحصل الطرفية على رمز عنصر لأول مرة. ويقرأ \u2066`code --no-running`\u2069 الخزنة كما في السابق.',
  'cli.running.pair.option.name': 'اسم الطرفية في Countersign',
  'cli.running.pair.option.forget': 'التوقف عن سؤال Countersign العامل',
  'cli.running.pair.done':
    'تم الاقتران باسم «{name}». يسأل `code` و`list` الآن Countersign العامل.',
  'cli.running.pair.forgotten':
    'لم تعد الطرفية تسأل Countersign العامل. لإزالتها هناك أيضًا، يُرجى فتح الإعدادات.',
  'cli.running.pair.nameTaken':
    'يوجد برنامج مقترن بالفعل باسم «{name}». يُرجى إزالته أولًا في إعدادات Countersign، أو استخدام \u2066--name\u2069.',
  'cli.running.pair.later': 'لا يمكن لـ Countersign الاقتران الآن. يُرجى إعادة المحاولة بعد دقيقة.',
  'cli.running.pair.failed':
    'لم يتمكن Countersign من قرن الطرفية. يُرجى مراجعة الاسم وعدد البرامج المقترنة.',
} as const satisfies Translated<typeof english>
