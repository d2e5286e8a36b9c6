import type { imports as english } from '../../en/core/imports.ts'
import type { Translated } from '../../translated.ts'

export const imports = {
  'core.imports.over': '此导入已结束。请重新选择文件，或重新读取码。',
  'core.imports.tooManyTexts': '最多可以同时读取 {keptTexts, number} 段文本。',
  'core.imports.tooManyRead': '最多可以同时读取 {entries, number} 个条目。',
  'core.imports.underWay': '此导入已在进行。',
  'core.imports.outOfMemory': '内存不足，无法读取此文件。',
  'core.imports.tooSlow': '读取此文件耗时太久，已停止。',
  'core.imports.stopped': '导入已停止。',
  'core.imports.notWaiting': '此文件没有在等待密码。',
  'core.imports.partMissing': '缺少导出内容的这一部分。',
  'core.imports.tooManyTogether': '这些文件合计包含超过 {limit, number} 个条目。请单独导入此文件。',
  'core.imports.notOffered': '所选条目中有一个不属于此导入。',
  'core.imports.opened.folder': '这是文件夹。请将其拖到窗口上，以导入其中的内容。',
  'core.imports.opened.noFile': '这不是文件。',
  'core.imports.opened.gone': '此文件已不存在。',
  'core.imports.opened.unreadable': '无法读取此文件。',
  'core.imports.opened.tooLarge': '此文件大于 {megabytes} MB。',
  'core.imports.opened.tooLargeTogether': '这些文件合计大于 {megabytes} MB。请单独导入此文件。',
} as const satisfies Translated<typeof english>
