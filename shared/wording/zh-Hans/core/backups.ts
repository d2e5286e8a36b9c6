import type { backups as english } from '../../en/core/backups.ts'
import type { Translated } from '../../translated.ts'

export const backups = {
  'core.backups.noAnswer': '备份文件夹 {path} 没有响应。',
  'core.backups.folderGone': '备份文件夹 {path} 不存在。',
  'core.backups.tooLarge': '文件大于 48 MB。',
  'core.backups.failed': '无法创建备份。',
  'core.backups.gone': '此备份已不存在。',
  'core.backups.folderInUse': '备份已保存到此文件夹。请选择其他文件夹。',
  'core.backups.notKept': 'Countersign 无法读回写入 {path} 的文件。',
  'core.backups.nothingToUndo': '没有可撤销的恢复操作。',
  'core.backups.changedSince': '此后内容有更改，因此无法再撤销。',
  'core.backups.wholePath': '请输入文件夹的完整路径。',
  'core.backups.tooManyEntries': '一个保险库最多可以有 {entries, number} 个条目。',
} as const satisfies Translated<typeof english>
