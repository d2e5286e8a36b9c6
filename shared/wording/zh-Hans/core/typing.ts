import type { typing as english } from '../../en/core/typing.ts'
import type { Translated } from '../../translated.ts'

export const typing = {
  'core.typing.tab': '浏览器标签页中的页面无法向其他程序键入。',
  'core.typing.flatpak': 'Flatpak 无法向其他程序键入。',
  'core.typing.noDesktop': '没有桌面环境在运行，因此 Countersign 无法在此键入。',
  'core.typing.missing': '要向其他程序键入，Countersign 需要 {tools}。请先安装。',
  'core.typing.permission':
    '要向其他程序键入，Countersign 需要你的许可。请在“系统设置”的“隐私与安全性”中，在“辅助功能”和“自动化”下允许。',
  'core.typing.refused': '系统不允许 {tools} 向其他程序键入。',
  'core.typing.noOther': '没有可以键入的其他程序。',
  'core.typing.copied': '{why}已改为复制验证码。',
  'core.typing.copyIt': '{why}请改为复制验证码。',
} as const satisfies Translated<typeof english>
