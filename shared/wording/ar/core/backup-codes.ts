import type { backupCodes as english } from '../../en/core/backup-codes.ts'
import type { Translated } from '../../translated.ts'

export const backupCodes = {
  'core.backupCodes.tooManyCopied':
    'نُسخت رموز احتياطية كثيرة جدًا في وقت قصير. يمكن إعادة المحاولة بعد {unit, select, seconds {{count, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}}} other {{count, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}}}.',
  'core.backupCodes.void': 'لم يعد هذا الرمز صالحًا. لنسخه، يُرجى تعليمه كغير مستخدَم.',
  'core.backupCodes.tooMany':
    'يمكن أن يكون للعنصر {backupCodes, number} من الرموز الاحتياطية كحد أقصى. يُرجى إزالة بعض ما لم يعد صالحًا.',
  'core.backupCodes.gone': 'لم يعد هذا الرمز الاحتياطي هنا.',
} as const satisfies Translated<typeof english>
