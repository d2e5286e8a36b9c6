import type { program as english } from '../../en/cli/program.ts'
import type { Translated } from '../../translated.ts'

export const program = {
  'cli.program.description':
    'تطبيق مصادقة في الطرفية: رموز المصادقة الثنائية، والمصادقة الثنائية لحساباتك.',
  'cli.program.help.passphrase':
    'إذا كانت لخزنتك عبارة مرور، فيطلبها Countersign في الطرفية. يمكن للنصوص البرمجية تمريرها باستخدام \u2066--passphrase-stdin\u2069، أو تسمية ملف يحتويها في COUNTERSIGN_PASSPHRASE_FILE. يجب ألا يتمكن غيرك من قراءة ذلك الملف (الوضع 0600).',
  'cli.program.help.exitCodes':
    'رموز الخروج: 0 عند النجاح، و1 إذا رُفض الأمر (يبيّن الخطأ القياسي السبب)، و2 عند الاستخدام غير الصحيح. ويسرد الأمر الذي يستخدم غيرها رموزه في مساعدته.',
  'cli.program.help.json': 'مع \u2066--json\u2069: \u2066{shape}\u2069',
  'cli.program.option.vault': 'مكان الخزنة: «keychain»، أو ملف (الافتراضي: حيثما وُجدت)',
  'cli.program.option.passphraseStdin': 'قراءة عبارة المرور من السطر الأول من الدخل القياسي',
  'cli.program.option.json': 'الطباعة بتنسيق JSON',
  'cli.program.option.selfCheck': 'التحقق من عمل كل جزء من هذا التثبيت، وطباعة النتائج بتنسيق JSON',
  'cli.program.selfCheckAlone': 'خطأ: لا يمكن استخدام \u2066--self-check\u2069 مع أمر',
  'cli.program.option.help': 'إظهار هذه المساعدة',
  'cli.program.option.version': 'إظهار الإصدار',
  'cli.program.argument.query': 'معرّف، أو كلمات من جهة الإصدار واسم الحساب',
  'cli.program.helpCommand': 'إظهار مساعدة أمر',
  'cli.program.badVault': 'يُرجى استخدام «keychain» أو مسار ملف.',
  'cli.program.about': '{what}: {said}',
  'cli.program.cannotWriteOutput': 'لا يمكن الكتابة إلى الخرج القياسي.',
  'cli.program.unfinished': 'توقف الأمر قبل اكتماله. يُرجى إعادة المحاولة.',
} as const satisfies Translated<typeof english>
