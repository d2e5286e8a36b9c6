import type { practice as english } from '../../en/core/practice.ts'
import type { Translated } from '../../translated.ts'

export const practice = {
  'core.practice.tooSlow': '练习服务器未能及时启动。',
  'core.practice.couldNotStart': '练习服务器无法启动。',
  'core.practice.noneForThisComputer': '没有适用于这类电脑的练习服务器。',
  'core.practice.stopped': '练习服务器意外停止。请重新打开。',
  'core.practice.filesInUse': '无法移除 {folder} 中练习服务器的文件。请关闭其他 Countersign 窗口。',
  'core.practice.nobody': '练习服务器上没有这个人。',
  'core.practice.failed': '练习服务器无法启动：{reason}',
} as const satisfies Translated<typeof english>
