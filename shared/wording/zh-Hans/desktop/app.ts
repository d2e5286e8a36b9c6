import type { app as english } from '../../en/desktop/app.ts'
import type { Translated } from '../../translated.ts'

export const app = {
  'desktop.app.badVault': '请在 --vault 后使用“keychain”或保险库文件的路径。',
  'desktop.app.refusedSwitch': '使用 {name} 时 Countersign 不会启动：其他程序可能借此读取验证码。',
  'desktop.app.noSandbox':
    'Countersign 以 --no-sandbox 启动，窗口得不到应有的保护。请去掉该选项后启动。',
  'desktop.app.runsAlready': 'Countersign 已在运行。其窗口将移至最前面。',
  'desktop.app.otherVault': 'Countersign 已打开另一个保险库',
  'desktop.app.quitForOther': '请先退出 Countersign，再用另一个保险库启动。',
  'desktop.app.notLocked': '无法锁定 Countersign',
  'desktop.app.closing': 'Countersign 必须关闭',
  'desktop.app.windowFails': '窗口不断崩溃。保险库保持上次保存时的状态。',
  'desktop.app.unresponsive': 'Countersign 没有响应',
  'desktop.app.unresponsive.detail':
    '可以等待，或重新载入窗口。保险库是安全的，但正在输入的内容可能会丢失。',
  'desktop.app.wait': '等待',
  'desktop.app.reload': '重新载入',
  'desktop.app.cannotContinue': 'Countersign 无法继续',
  'desktop.app.internal': 'Countersign 内部出现问题。保险库保持上次保存时的状态。',
  'desktop.app.cancel': '取消',
  'desktop.app.continue': '继续',
} as const satisfies Translated<typeof english>
