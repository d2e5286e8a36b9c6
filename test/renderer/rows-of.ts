import { layRows } from '../../renderer/codes/list-rows.ts'
import { sampleEntries } from './sample-entries.ts'

/** Returns the rows of a list without groups. */
export function rowsOf(count: number, columns: number) {
  return layRows([{ kind: 'all', name: '', entries: sampleEntries(count) }], columns, 68).cards
}
