import type { screens as english } from '../../en/core/screens.ts'
import type { Translated } from '../../translated.ts'

export const screens = {
  'core.screens.notScanning': '只有在扫描时才能列出屏幕。',
  'core.screens.gone': '该屏幕或窗口已不存在。',
  'core.screens.notAllowed':
    'macOS 不允许 Countersign 查看屏幕。请在“系统设置 > 隐私与安全性 > 屏幕录制”中允许，然后退出并重新打开 Countersign。',
  'core.screens.notShared':
    '桌面环境没有将屏幕共享给 Countersign。请重新扫描，并在询问时选择屏幕。',
  'core.screens.unreadable': '无法捕获屏幕。可能有显示器在此期间被拔出。请重试。',
  'core.screens.noCode': '屏幕上未找到二维码。请确保二维码完整可见且足够大。',
  'core.screens.pageCaptures': '页面会自行捕获屏幕。',
} as const satisfies Translated<typeof english>
