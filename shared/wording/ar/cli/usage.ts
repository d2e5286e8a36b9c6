import type { usage as english } from '../../en/cli/usage.ts'
import type { Translated } from '../../translated.ts'

export const usage = {
  'cli.usage.heading.usage': 'الاستخدام:',
  'cli.usage.heading.arguments': 'الوسائط:',
  'cli.usage.heading.options': 'الخيارات:',
  'cli.usage.heading.globalOptions': 'الخيارات العامة:',
  'cli.usage.heading.commands': 'الأوامر:',
  'cli.usage.withDefault': '{description} (الافتراضي: {value})',
  'cli.usage.withChoices': '{description} (واحد من: {choices})',
  'cli.usage.withBoth': '{description} (واحد من: {choices}؛ الافتراضي: {value})',
  'cli.usage.tryHelp': 'لمزيد من المعلومات، يُرجى تجربة \u2066--help\u2069.',
  'cli.usage.missingArgument': 'خطأ: الوسيط \u2066{name}\u2069 ناقص',
  'cli.usage.missingOption': 'خطأ: الخيار \u2066{option}\u2069 مطلوب',
  'cli.usage.missingValue': 'خطأ: يحتاج الخيار \u2066{option}\u2069 إلى قيمة',
  'cli.usage.badValue': 'خطأ: قيمة \u2066{option}\u2069 غير صالحة. {reason}',
  'cli.usage.badArgument': 'خطأ: الوسيط \u2066{name}\u2069 غير صالح. {reason}',
  'cli.usage.notAChoice': 'يُرجى استخدام واحد من: {choices}.',
  'cli.usage.conflict': 'خطأ: لا يمكن استخدام \u2066{one}\u2069 و\u2066{other}\u2069 معًا',
  'cli.usage.unknownOption': 'خطأ: خيار غير معروف \u2066{option}\u2069',
  'cli.usage.unknownCommand': 'خطأ: أمر غير معروف {name}',
  'cli.usage.unnamedCommand': 'خطأ: أمر غير معروف',
  'cli.usage.tooManyArguments':
    'خطأ: وسائط كثيرة جدًا: المتوقَّع {expected, plural, =0 {لا شيء} zero {لا شيء} one {#} two {#} few {#} many {#} other {#}}، والمعطى {got}',
  'cli.usage.didYouMean': 'هل المقصود {names}؟',
  'cli.usage.badPort': 'يُرجى استخدام رقم من 0 إلى 65535.',
  'cli.usage.stdinTwice':
    'خطأ: لا يمكن أن يحتوي الدخل القياسي على عبارة مرور الخزنة مع {what, select, entries {العناصر} note {الملاحظة} pairing {نص الاقتران} other {كلمة مرور أخرى}}. يُرجى تسمية ملف فيه عبارة المرور في COUNTERSIGN_PASSPHRASE_FILE.',
} as const satisfies Translated<typeof english>
