import type { Translated } from '../../../../shared/wording/translated.ts'
import type { process as english } from '../../en/practice/process.ts'

export const process = {
  'practice.process.issuer': 'Countersign 练习',
} as const satisfies Translated<typeof english>
