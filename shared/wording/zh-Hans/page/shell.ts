import type { shell as english } from '../../en/page/shell.ts'
import type { Translated } from '../../translated.ts'

export const shell = {
  'shell.clipboardClears': '正在清除剪贴板',
  'shell.presenting': '验证码已隐藏',
  'shell.presenting.end': '验证码已隐藏：结束演示模式',
  'shell.presenting.command': '演示模式：隐藏所有验证码',
} as const satisfies Translated<typeof english>
