import { Modal } from '@mantine/core'
import { useStore } from 'zustand'
import { say, sayWords } from '../../shared/wording/say.ts'
import { type Words, words } from '../../shared/wording/words.ts'
import { Shortcut } from '../parts/keys/shortcut.tsx'
import { useStores } from '../stores/stores-context.ts'
import classes from './keys-help.module.css'

const shortcuts: readonly (readonly [Words, readonly string[]])[] = [
  [words('window.keys.search'), ['/']],
  [words('window.keys.move'), ['↑', '↓', '←', '→']],
  [words('window.keys.copy'), ['Enter']],
  [words('window.keys.copyNext'), ['Shift', 'Enter']],
  [words('window.keys.details'), ['mod', 'I']],
  [words('labels.edit'), ['mod', 'E']],
  [words('window.keys.reorder'), ['Alt', '↑ ↓']],
  [words('window.keys.remove'), ['Delete']],
  [words('window.keys.add'), ['mod', 'N']],
  [words('window.keys.addInBrowser'), ['Alt', 'N']],
  [words('window.keys.paste'), ['mod', 'V']],
  [words('labels.commands'), ['mod', 'K']],
  [words('labels.backupCodes'), ['mod', 'B']],
  [words('window.commands.accounts'), ['mod', 'S']],
  [words('labels.settings'), ['mod', ',']],
  [words('shell.presenting.command'), ['mod', 'Shift', 'H']],
  [words('labels.lock'), ['mod', 'L']],
  [words('labels.back'), ['Esc']],
  [words('window.keys.help'), ['?']],
]

export function KeysHelp() {
  const { view } = useStores()
  const shown = useStore(view, state => state.keysShown)

  return (
    <Modal
      opened={shown}
      onClose={() => view.getState().showKeys(false)}
      title={say('window.keys.title')}
      size="md"
    >
      <dl className={classes.list}>
        {shortcuts.map(([what, keys]) => (
          <div key={what.key} className={classes.row}>
            <dt>{sayWords(what)}</dt>
            <dd>
              <Shortcut keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </Modal>
  )
}
