import type { add as english } from '../../en/cli/add.ts'
import type { Translated } from '../../translated.ts'

export const add = {
  'cli.add.summary': 'إضافة عناصر من روابط إعداد أو رموز QR',
  'cli.add.description': 'يضيف عناصر من روابط إعداد، أو من صور رموز QR للإعداد.',
  'cli.add.argument.source': 'صورة لرموز QR، أو \u2066-\u2069 للدخل القياسي',
  'cli.add.help.sources':
    'يحتوي الدخل القياسي على صورة، أو على رابط واحد في كل سطر (\u2066otpauth://\u2069 أو \u2066otpauth-migration://\u2069 أو \u2066motp://\u2069 أو \u2066steam://\u2069). وقد تعرض الصورة عدة رموز QR. تُمرَّر كل صور التصدير الواحد من Google Authenticator في أمر واحد، بأي ترتيب. وإذا تعذّر استخدام مصدر، فلا يُضاف شيء.',
  'cli.add.help.examples': 'أمثلة:',
  'cli.add.help.typed': 'كتابة رابط أو لصقه، ثم الضغط على Enter وCtrl+D',
  'cli.add.help.file': 'قراءة الروابط من ملف',
  'cli.add.help.linkInArguments':
    'يمكن أيضًا تمرير رابط كوسيط، لكن يظهر تحذير: يمكن لبرامج أخرى قراءته في قائمة العمليات أثناء تنفيذ الأمر، ويبقى في سجل أوامر الطرفية.',
  'cli.add.help.createsVault': 'إذا لم تكن هناك خزنة بعد، فتُنشئها إضافة العنصر الأول.',
  'cli.add.linkInArguments':
    'تحذير: كان الرابط على سطر الأوامر، حيث يمكن أن تحتفظ برامج أخرى وسجل أوامر الطرفية بسره. يُرجى حذفه من السجل، وتمرير الروابط إلى \u2066`countersign add -`\u2069 بدلًا من ذلك.',
  'cli.add.added': 'أُضيف {name}.',
  'cli.add.changed': 'حُدِّث {name}.',
  'cli.add.restored': 'استُعيد {name} من سلة المهملات.',
} as const satisfies Translated<typeof english>
