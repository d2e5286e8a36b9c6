import type { IconPlus } from '@tabler/icons-react'
import type { MessageKey, Words } from '../../../shared/wording/words.ts'
import type { ShortcutIn } from '../../parts/keys/shortcuts.ts'
import type { Stores } from '../../stores/stores.ts'

/** The commands show these groups in this order. */
export const actionGroups = ['add', 'go', 'servers', 'safety', 'computers', 'settings'] as const
export type ActionGroup = (typeof actionGroups)[number]

export interface Action {
  readonly group: ActionGroup
  readonly name: Words
  /** A menu has less room. */
  readonly shortName?: MessageKey
  /** Further words that find the action, because people call it by other names. */
  readonly also?: MessageKey
  readonly Icon: typeof IconPlus
  readonly shortcut?: ShortcutIn<'window'>
  /** Left out while this is false. */
  isOffered?(stores: Stores): boolean
  run(stores: Stores): void
}
