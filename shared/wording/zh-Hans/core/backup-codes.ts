import type { backupCodes as english } from '../../en/core/backup-codes.ts'
import type { Translated } from '../../translated.ts'

export const backupCodes = {
  'core.backupCodes.tooManyCopied':
    '短时间内复制的备用码过多。请在 {unit, select, seconds {{count, plural, other {# 秒}}} other {{count, plural, other {# 分钟}}}}后重试。',
  'core.backupCodes.void': '此备用码已失效。要复制，请先标为未使用。',
  'core.backupCodes.tooMany':
    '一个条目最多可以有 {backupCodes, number} 个备用码。请移除一些已失效的。',
  'core.backupCodes.gone': '此备用码已不在此处。',
} as const satisfies Translated<typeof english>
