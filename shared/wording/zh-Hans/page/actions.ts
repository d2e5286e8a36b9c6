import type { actions as english } from '../../en/page/actions.ts'
import type { Translated } from '../../translated.ts'

export const actions = {
  'actions.from': '来自 {host}',
  'actions.nothingFound': '没有这个名称的命令或条目',
  'actions.search': '命令或条目',
  'actions.camera': '使用摄像头',
  'actions.accounts': '服务器账户',
  'actions.addServer': '添加服务器',
  'actions.trash': '显示回收站',
  'actions.recoveryKey': '显示恢复密钥',
} as const satisfies Translated<typeof english>
