import type { passphrase as english } from '../../en/cli/passphrase.ts'
import type { Translated } from '../../translated.ts'

export const passphrase = {
  'cli.passphrase.prompt': 'عبارة المرور:',
  'cli.passphrase.newPrompt': 'عبارة المرور الجديدة للخزنة:',
  'cli.passphrase.again': 'تكرارها:',
  'cli.passphrase.noTerminal':
    'تحتاج الخزنة إلى عبارة مرورها: يُرجى تشغيل هذا في طرفية، أو إضافة \u2066--passphrase-stdin\u2069، أو تسمية ملف يحتويها في COUNTERSIGN_PASSPHRASE_FILE.',
  'cli.passphrase.differs': 'الاثنتان غير متطابقتين.',
  'cli.passphrase.cancelled': 'أُلغي. لم يتغيّر شيء.',
  'cli.passphrase.empty':
    '{from, select, stdin {السطر الأول من الدخل القياسي فارغ.} file {الملف الذي يسمّيه COUNTERSIGN_PASSPHRASE_FILE فارغ.} other {لم يُكتب شيء.}}',
  'cli.passphrase.tooLong':
    '{from, select, stdin {السطر الأول من الدخل القياسي أطول من {most, number} من المحارف.} file {في الملف الذي يسمّيه COUNTERSIGN_PASSPHRASE_FILE أكثر من {most, number} من المحارف.} other {هذا أطول من {most, number} من المحارف.}}',
  'cli.passphrase.fileUnreadable': 'لا يمكن قراءة الملف الذي يسمّيه COUNTERSIGN_PASSPHRASE_FILE.',
  'cli.passphrase.fileOpenToOthers':
    'يمكن لمستخدمين آخرين قراءة الملف الذي يسمّيه COUNTERSIGN_PASSPHRASE_FILE. يُرجى قصره عليك: \u2066chmod 600\u2069.',
  'cli.passphrase.fileTooLarge':
    'في الملف الذي يسمّيه COUNTERSIGN_PASSPHRASE_FILE أكثر من {bytes, number} بايت.',
} as const satisfies Translated<typeof english>
