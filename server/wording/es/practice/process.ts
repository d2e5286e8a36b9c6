import type { Translated } from '../../../../shared/wording/translated.ts'
import type { process as english } from '../../en/practice/process.ts'

export const process = {
  'practice.process.issuer': 'Práctica de Countersign',
} as const satisfies Translated<typeof english>
