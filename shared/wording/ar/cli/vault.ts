import type { vault as english } from '../../en/cli/vault.ts'
import type { Translated } from '../../translated.ts'

export const vault = {
  'cli.vault.absent': 'لا توجد خزنة بعد. يمكن إنشاء واحدة باستخدام \u2066`countersign add`\u2069.',
  'cli.vault.createdInFile':
    'أُنشئت خزنة جديدة في الملف \u2066{file}\u2069. لرؤية مفتاح استردادها، يُرجى تشغيل \u2066`{command}`\u2069.',
  'cli.vault.createdInKeychain':
    'أُنشئت خزنة جديدة في {keychain}. لرؤية مفتاح استردادها، يُرجى تشغيل \u2066`{command}`\u2069.',
  'cli.vault.unavailable': 'تتعذّر قراءة الخزنة الآن.',
  'cli.vault.previousIsWhole':
    '{problem} للعودة إلى الإصدار السابق، يُرجى تشغيل \u2066`countersign ui`\u2069.',
  'cli.vault.orUseFile':
    '{problem} لاستخدام ملف بدلًا من ذلك، يُرجى إضافة \u2066--vault\u2069 ومساره.',
  'cli.vault.older':
    '{problem} لفتحها على أي حال، يُرجى تشغيل \u2066`countersign open-older --as-it-is`\u2069.',
  'cli.vault.olderWithBackup':
    '{problem} لاستعادة النسخة الاحتياطية من {moment}، يُرجى تشغيل \u2066`countersign open-older --newest-backup`\u2069. ولفتحها على أي حال، \u2066`countersign open-older --as-it-is`\u2069.',
} as const satisfies Translated<typeof english>
