import type { shell as english } from '../../en/page/shell.ts'
import type { Translated } from '../../translated.ts'

export const shell = {
  'shell.sections': '本页内容',
  'shell.clipboardClears': '正在清除剪贴板',
  'shell.presenting': '验证码已隐藏',
  'shell.presenting.end': '验证码已隐藏：结束演示模式',
  'shell.presenting.command': '演示模式：隐藏所有验证码',
  'shell.demo': '演示',
  'shell.demo.hint':
    '这些条目是虚构的。你自己的保险库不会受影响，演示结束后，这里的一切都会被删除。',
} as const satisfies Translated<typeof english>
