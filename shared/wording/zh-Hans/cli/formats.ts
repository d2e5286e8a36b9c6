import type { formats as english } from '../../en/cli/formats.ts'
import type { Translated } from '../../translated.ts'

export const formats = {
  'cli.formats.summary': '列出可导入的格式',
  'cli.formats.description': '列出 `countersign import` 能读取的其他应用的格式。',
  'cli.formats.sealed': '{sealed, select, always {已加密} sometimes {可能已加密} other {}}',
} as const satisfies Translated<typeof english>
