import type { Translated } from '../../../../shared/wording/translated.ts'
import type { keys as english } from '../../en/operation/keys.ts'

export const keys = {
  'operation.keys.none': '没有主密钥。',
  'operation.keys.gone': '用于加密此内容的主密钥不可用。',
  'operation.keys.malformed': '{place} 必须包含 {bytes} 字节的 base64 数据。',
  'operation.keys.unreadable': '无法读取主密钥文件 {file}。',
  'operation.keys.openToOthers': '主密钥文件 {file} 必须只有其所有者能读取（权限 {mode}）。',
  'operation.keys.damaged': '{column} 中的一个加密值已损坏，或属于其他行。',
} as const satisfies Translated<typeof english>
