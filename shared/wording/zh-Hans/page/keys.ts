import type { keys as english } from '../../en/page/keys.ts'
import type { Translated } from '../../translated.ts'

export const keys = {
  'keys.title': '键盘快捷键',
  'keys.search': '搜索（或直接输入）',
  'keys.move': '在条目间移动',
  'keys.copy': '复制验证码',
  'keys.copyNext': '复制下一个验证码',
  'keys.details': '打开详细信息',
  'keys.reorder': '上移或下移条目',
  'keys.remove': '将条目移至回收站',
  'keys.add': '添加条目',
  'keys.paste': '添加已复制的图片或链接',
  'keys.help': '此列表',
  'keys.anywhere': '任意位置',
  'keys.list': '在列表中',
  'keys.quick': '在快速访问中',
  'keys.quick.type': '将验证码输入到前台程序',
  'keys.quick.backupCode': '复制一个备用码',
} as const satisfies Translated<typeof english>
