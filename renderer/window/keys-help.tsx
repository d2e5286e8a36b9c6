import { Modal } from '@mantine/core'
import { useStore } from 'zustand'
import { say } from '../../shared/wording/say.ts'
import { Shortcut } from '../parts/keys/shortcut.tsx'
import { useStores } from '../stores/stores-context.ts'
import classes from './keys-help.module.css'

const shortcuts: readonly (readonly [string, readonly string[]])[] = [
  ['Search: just type, or', ['/']],
  ['Move between entries', ['↑', '↓', '←', '→']],
  ['Copy the code', ['Enter']],
  ['Copy the next code', ['Shift', 'Enter']],
  ['Open the details', ['mod', 'E']],
  ['Move the entry up or down', ['Alt', '↑ ↓']],
  ['Move the entry to the trash', ['Delete']],
  ['Add an entry', ['mod', 'N']],
  ['Add an entry, in a browser', ['Alt', 'N']],
  ['Add what was copied: picture or link', ['mod', 'V']],
  ['Commands', ['mod', 'K']],
  ['Backup codes', ['mod', 'B']],
  ['Accounts at servers', ['mod', 'S']],
  ['Settings', ['mod', ',']],
  ['Lock', ['mod', 'L']],
  ['Back', ['Esc']],
  ['This list', ['?']],
]

export function KeysHelp() {
  const { view } = useStores()
  const shown = useStore(view, state => state.keysShown)

  return (
    <Modal
      opened={shown}
      onClose={() => view.getState().showKeys(false)}
      title={say('window.keyboardShortcuts')}
      size="md"
    >
      <dl className={classes.list}>
        {shortcuts.map(([what, keys]) => (
          <div key={what} className={classes.row}>
            <dt>{what}</dt>
            <dd>
              <Shortcut keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </Modal>
  )
}
