import type { backupSheet as english } from '../../en/shared/backup-sheet.ts'
import type { Translated } from '../../translated.ts'

export const backupSheet = {
  'shared.backupSheet.title': '备用码：{name}',
  'shared.backupSheet.noteHeading': '备用码：',
  'shared.backupSheet.unnamed': '未命名条目',
  'shared.backupSheet.writtenOn': '由 Countersign 写于{day}',
  'shared.backupSheet.use': '如果丢失了装有身份验证器的手机或电脑，每个备用码可以登录一次。',
  'shared.backupSheet.keepSafe': '任何人持有此纸都能使用这些备用码，请像钥匙一样保管。',
  'shared.backupSheet.noneLeft': '没有未使用的备用码。',
  'shared.backupSheet.spent': '已失效：',
} as const satisfies Translated<typeof english>
