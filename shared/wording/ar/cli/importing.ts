import type { importing as english } from '../../en/cli/importing.ts'
import type { Translated } from '../../translated.ts'

export const importing = {
  'cli.importing.summary': 'استيراد عناصر من تصدير تطبيق آخر',
  'cli.importing.description': 'يستورد عناصر من صادرات التطبيقات الأخرى، ومنها المشفَّرة.',
  'cli.importing.argument.file': 'ملفات، أو مجلدات ملفات',
  'cli.importing.option.format': 'قراءة الملفات بهذا التنسيق',
  'cli.importing.option.passwordStdin': 'قراءة كلمة مرور التصدير من الدخل القياسي',
  'cli.importing.option.acceptGuesses': 'إضافة عناصر من ملفات لا تسمّي تطبيقًا أيضًا',
  'cli.importing.option.dryRun': 'إظهار محتوى الملفات، دون إضافة شيء',
  'cli.importing.option.reveal': 'طباعة الأسرار أيضًا (مع \u2066--json\u2069)',
  'cli.importing.help.formats':
    'يُتعرَّف على التنسيق من المحتوى؛ ويسردها كلها \u2066`countersign formats`\u2069. والمجلد يعني كل الملفات التي فيه. إذا كان التصدير مشفَّرًا، فتُطلب كلمة مروره في الطرفية. ومع \u2066--password-stdin\u2069 تُقرأ من السطر الأول من الدخل القياسي.',
  'cli.importing.help.adding':
    'تُضاف العناصر الجديدة في عملية حفظ واحدة. ومع \u2066--dry-run\u2069 تبقى الخزنة مغلقة ولا يُضاف شيء.',
  'cli.importing.help.guesses':
    'إذا لم يبيّن ملف التطبيق الذي كتبه، فيخمّن Countersign. ويعرض ما خمّنه، ويضيف العناصر بعد الموافقة في الطرفية أو باستخدام \u2066--accept-guesses\u2069.',
  'cli.importing.help.exitCodes':
    'رموز الخروج: 0 إذا قُرئ كل شيء، و3 إذا تُرك شيء (يُعرض اسمه ومكانه)، و1 إذا لم يُقرأ شيء، و2 عند الاستخدام غير الصحيح.',
  'cli.importing.help.json':
    'مع \u2066--json\u2069: \u2066{shape}\u2069. لا تُدرج الأسرار إلا مع \u2066--reveal\u2069. تكون \u2066"status"\u2069 للعنصر new أو known أو changed أو elsewhere (باسم آخر، انظر \u2066"meets"\u2069) أو trashed؛ وتكون null إذا بقيت الخزنة مغلقة. وتكون \u2066"added"\u2069 و\u2066"updated"\u2069 و\u2066"restored"\u2069 إما true أو false. وتبيّن \u2066"remarks"\u2069 ما نُظّف وما خُمّن وما يبدو غريبًا. وتنتمي \u2066"guesses"\u2069 إلى ملف.',
  'cli.importing.revealNeedsJson': 'خطأ: لا يعمل \u2066--reveal\u2069 إلا مع \u2066--json\u2069',
  'cli.importing.tooManyFiles': 'يمكن استيراد {most, number} من الملفات كحد أقصى في المرة الواحدة.',
  'cli.importing.password.prompt': 'كلمة مرور {name}:',
  'cli.importing.password.wrong': 'ليست هذه كلمة مرور {name}.',
  'cli.importing.password.noTerminal':
    'الملف {name} مشفَّر: يُرجى تشغيل هذا في طرفية، أو إضافة \u2066--password-stdin\u2069.',
  'cli.importing.guesses.heading':
    'لا شيء في \u2066{file}\u2069 يبيّن التطبيق الذي كتبه. هذا ما خمّنه Countersign:',
  'cli.importing.guesses.question': 'هل يُضاف ما خُمّن من {files}؟',
  'cli.importing.guesses.noTerminal':
    'لم يُضَف شيء من {files}. يُرجى تشغيل هذا في طرفية ليُطرح السؤال، أو إضافة \u2066--accept-guesses\u2069.',
  'cli.importing.guesses.declined': 'لم يُضَف شيء من {files}.',
  'cli.importing.added':
    '{count, plural, zero {لم يُضَف أي عنصر} one {أُضيف عنصر واحد} two {أُضيف عنصران} few {أُضيفت # عناصر} many {أُضيف # عنصرًا} other {أُضيف # عنصر}}.',
  'cli.importing.changed':
    '{count, plural, zero {لم يُحدَّث أي عنصر} one {حُدِّث عنصر واحد} two {حُدِّث عنصران} few {حُدِّثت # عناصر} many {حُدِّث # عنصرًا} other {حُدِّث # عنصر}}.',
  'cli.importing.restored':
    '{count, plural, zero {لم يُستعَد أي عنصر} one {استُعيد عنصر واحد} two {استُعيد عنصران} few {استُعيدت # عناصر} many {استُعيد # عنصرًا} other {استُعيد # عنصر}} من سلة المهملات.',
  'cli.importing.known':
    '{count, plural, zero {لا عناصر منها في الخزنة.} one {عنصر واحد موجود في الخزنة بالفعل.} two {عنصران موجودان في الخزنة بالفعل.} few {# عناصر موجودة في الخزنة بالفعل.} many {# عنصرًا موجودة في الخزنة بالفعل.} other {# عنصر موجودة في الخزنة بالفعل.}}',
  'cli.importing.leftOut.place': '\u2066{file}\u2069، {where}',
  'cli.importing.leftOut.row': '{where}: {reason}',
  'cli.importing.leftOut.namedRow': '{name}، {where}: {reason}',
  'cli.importing.leftOut.unread':
    '{count, plural, zero {قُرئ كل شيء.} one {تعذّرت قراءة واحد. يُرجى إبقاء التطبيق القديم حتى يُستورد.} two {تعذّرت قراءة اثنين. يُرجى إبقاء التطبيق القديم حتى يُستوردا.} few {تعذّرت قراءة #. يُرجى إبقاء التطبيق القديم حتى تُستورد.} many {تعذّرت قراءة #. يُرجى إبقاء التطبيق القديم حتى تُستورد.} other {تعذّرت قراءة #. يُرجى إبقاء التطبيق القديم حتى تُستورد.}}',
  'cli.importing.leftOut.sum':
    'المضاف {added, number}، {count, plural, zero {ولم يُترك شيء.} one {والمتروك واحد. يُرجى إبقاء التطبيق القديم حتى يُستورد.} two {والمتروك اثنان. يُرجى إبقاء التطبيق القديم حتى يُستوردا.} few {والمتروك #. يُرجى إبقاء التطبيق القديم حتى تُستورد.} many {والمتروك #. يُرجى إبقاء التطبيق القديم حتى تُستورد.} other {والمتروك #. يُرجى إبقاء التطبيق القديم حتى تُستورد.}}',
} as const satisfies Translated<typeof english>
