import type { leftOut as english } from '../../en/page/left-out.ts'
import type { Translated } from '../../translated.ts'

export const leftOut = {
  'leftOut.place': '{name}',
  'leftOut.placeWithin': '{container}，{place}',
  'leftOut.tooLarge': '此文件大于 {megabytes} MB。',
  'leftOut.tooLargeTogether': '这些文件合计大于 {megabytes} MB。请单独导入此文件。',
  'leftOut.unreadable': '无法再读取此文件。',
  'leftOut.notOpened': '未打开。',
  'leftOut.notConfirmed': '尚未确认对它的推测。',
  'leftOut.partsMissing': '只读取了转移的 {have}/{size} 个部分。',
  'leftOut.counted':
    '{kind, select, entries {{entries, plural, other {# 个条目}}} files {{files, plural, other {# 个文件}}} other {{entries, plural, other {# 个条目}}和 {files, plural, other {# 个文件}}}}',
} as const satisfies Translated<typeof english>
