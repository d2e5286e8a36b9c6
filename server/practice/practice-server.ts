/** The process of the practice server: serves the folder that it is told, as long as its parent lives. */
import { PracticeOrder } from '../../shared/practice-process.ts'
import { ServiceError } from '../errors.ts'
import { KeyError } from '../key-ring.ts'
import { MigrationError } from '../migrations/apply.ts'
import { connectParent } from './parent.ts'

const parent = connectParent(() => process.exit(0))

parent.onOrder(async order => {
  try {
    const { folder } = PracticeOrder.parse(order)
    const { servePractice } = await import('./serve.ts')
    const { port, people } = await servePractice(folder, message =>
      parent.tell({ kind: 'sent', message }),
    )
    parent.tell({ kind: 'ready', port, people: [...people] })
  } catch (error) {
    parent.tell({ kind: 'failed', message: sentenceOf(error) })
  }
})

function sentenceOf(error: unknown): string {
  const isSaid =
    error instanceof ServiceError || error instanceof KeyError || error instanceof MigrationError
  if (isSaid) return error.message
  // libsql's own package for this system and processor; Windows on ARM has none.
  const isMissing = error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND'
  return isMissing
    ? 'There is no practice server for this kind of computer.'
    : 'The practice server could not start.'
}
