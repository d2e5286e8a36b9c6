import { Modal } from '@mantine/core'
import { useStore } from 'zustand'
import { say } from '../../shared/wording/say.ts'
import type { MessageKey } from '../../shared/wording/words.ts'
import { Shortcut } from '../parts/keys/shortcut.tsx'
import { type ShortcutId, shortcutIds, shortcuts } from '../parts/keys/shortcuts.ts'
import { useStores } from '../stores/stores-context.ts'
import classes from './keys-help.module.css'

/** The table of shortcuts belongs to the first picture, and their names don't. */
const names = {
  search: 'keys.search',
  commands: 'labels.commands',
  add: 'keys.add',
  paste: 'keys.paste',
  accounts: 'actions.accounts',
  backupCodes: 'labels.backupCodes',
  settings: 'labels.settings',
  presenting: 'shell.presenting.command',
  lock: 'labels.lock',
  back: 'labels.back',
  help: 'keys.help',
  move: 'keys.move',
  copy: 'keys.copy',
  copyNext: 'keys.copyNext',
  details: 'keys.details',
  edit: 'labels.edit',
  reorder: 'keys.reorder',
  remove: 'keys.remove',
  quickCopy: 'keys.copy',
  quickNext: 'keys.copyNext',
  quickType: 'keys.quick.type',
  quickBackupCode: 'keys.quick.backupCode',
  quickScan: 'labels.scanScreen',
  quickHide: 'labels.close',
} as const satisfies Record<ShortcutId, MessageKey>

const parts = [
  { name: 'keys.anywhere', places: ['window', 'event'] },
  { name: 'keys.list', places: ['list'] },
  { name: 'keys.quick', places: ['quick'] },
] as const

/** Lists every shortcut, from the table that the handlers use. */
export function KeysHelp() {
  const { view } = useStores()
  const shown = useStore(view, state => state.keysShown)

  return (
    <Modal
      opened={shown}
      onClose={() => view.getState().showKeys(false)}
      title={say('keys.title')}
      size="lg"
    >
      {parts.map(({ name, places }) => (
        <section key={name} aria-label={say(name)} className={classes.part}>
          <h3 className={classes.heading}>{say(name)}</h3>
          <dl className={classes.list}>
            {shortcutIds
              .filter(id => places.some(place => place === shortcuts[id].place))
              .map(id => (
                <div key={id} className={classes.row}>
                  <dt>{say(names[id])}</dt>
                  <dd>
                    <Shortcut id={id} all />
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </Modal>
  )
}
