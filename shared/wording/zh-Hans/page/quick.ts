import type { quick as english } from '../../en/page/quick.ts'
import type { Translated } from '../../translated.ts'

export const quick = {
  'quick.title': '快速访问',
  'quick.search': '搜索验证码',
  'quick.empty': '还没有条目。',
  'quick.nothingFound': '没有匹配的条目。',
  'quick.notOpen': '快速访问无法打开保险库。请打开 Countersign 查看原因。',
  'quick.openMain': '打开 Countersign',
  'quick.noBackupCode': '此条目没有未使用的备用码。',
  'quick.copiedInstead': '{why}已改为复制验证码。',
  'quick.copyBackupCode': '复制备用码',
  'quick.confirm': '输入密码短语以复制“{name}”的备用码',
  'quick.keys.copy': '<kbd>{keys}</kbd> 复制',
  'quick.keys.next': '<kbd>{keys}</kbd> 下一个验证码',
  'quick.keys.type': '<kbd>{keys}</kbd> 键入',
  'quick.keys.backupCode': '<kbd>{keys}</kbd> 备用码',
  'quick.keys.scan': '<kbd>{keys}</kbd> 扫描屏幕',
  'quick.keys.hide': '<kbd>{keys}</kbd> 关闭',
} as const satisfies Translated<typeof english>
