/** Lists the steps of a flow in order, for the page to show before it begins. */
import type { FlowJournal } from '../accounts/stored-account.ts'
import type { StepId } from './progress.ts'

type Planned = Pick<FlowJournal, 'kind' | 'method' | 'alsoOnPhone'>

export function planOf({ kind, method, alsoOnPhone }: Planned): readonly StepId[] {
  switch (kind) {
    case 'enrol':
      if (method !== 'totp') return ['begin', 'code', 'confirm', 'file-codes', 'status']
      return ['begin', 'store', ...(alsoOnPhone ? (['scan'] as const) : []), ...toTheEnd]
    case 'disable':
      return ['turn-off', 'status', 'trash']
    case 'rotate':
      return ['turn-off', 'begin', 'store', ...toTheEnd, 'trash']
    case 'regenerate':
      return ['regenerate', 'file-codes', 'status']
  }
}

const toTheEnd = ['confirm', 'file-codes', 'status'] as const

export const undoPlan: readonly StepId[] = ['turn-off', 'status', 'trash']
