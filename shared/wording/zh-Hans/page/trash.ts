import type { trash as english } from '../../en/page/trash.ts'
import type { Translated } from '../../translated.ts'

export const trash = {
  'trash.purge.text':
    '{count, plural, =1 {此后将无法找回“<bdi>{name}</bdi>”。如果没有密钥的其他副本，你可能会被锁在账户之外。} other {此后将无法找回这 # 个条目。如果没有密钥的其他副本，你可能会被锁在账户之外。}}',
  'trash.deleteForGood': '永久删除',
  'trash.daysLeft': '{days, plural, =0 {Countersign 下次启动时删除} other {还剩 # 天}}',
  'trash.earlierSecret': '“{name}”的旧密钥',
  'trash.restoreNamed': '恢复“{title}”',
  'trash.empty': '清空回收站',
  'trash.hint': '条目会在这里保留 30 天，之后永久删除。',
  'trash.loading': '正在载入回收站',
  'trash.isEmpty': '回收站是空的。',
  'trash.removedEntries': '已移除的条目',
  'trash.purged': '已永久删除',
  'trash.purge.title': '永久删除？',
  'trash.purge.named': '永久删除“{title}”',
  'trash.restored': '已恢复{names}',
} as const satisfies Translated<typeof english>
