import type { backupSheet as english } from '../../en/shared/backup-sheet.ts'
import type { Translated } from '../../translated.ts'

export const backupSheet = {
  'shared.backupSheet.title': 'الرموز الاحتياطية: {name}',
  'shared.backupSheet.noteHeading': 'الرموز الاحتياطية:',
  'shared.backupSheet.unnamed': 'عنصر بلا اسم',
  'shared.backupSheet.writtenOn': 'كتبه Countersign في {day}',
  'shared.backupSheet.use':
    'يتيح كل رمز تسجيل الدخول مرة واحدة عند فقدان الهاتف أو الكمبيوتر الذي عليه تطبيق المصادقة.',
  'shared.backupSheet.keepSafe':
    'يمكن لمن لديه هذه الورقة استخدامها، لذا يُرجى حفظها كما يُحفظ المفتاح.',
  'shared.backupSheet.noneLeft': 'لم تبقَ رموز غير مستخدَمة.',
  'shared.backupSheet.spent': 'لم تعد صالحة:',
} as const satisfies Translated<typeof english>
