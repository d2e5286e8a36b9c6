import { showFailure } from '../parts/feedback/show-failure.ts'
import type { ShortcutIn } from '../parts/keys/shortcuts.ts'
import type { Stores } from '../stores/stores.ts'
import { togglePresenting } from './toggle-presenting.ts'

/** `back` depends on where the user is, so it has a handler of its own. */
export type ActingShortcut = Exclude<ShortcutIn<'window'>, 'back'>

/** Tells what each of the window's shortcuts does. Menus and commands do the same. */
export const shortcutActs: Readonly<Record<ActingShortcut, (stores: Stores) => void>> = {
  search: () => searchField()?.select(),
  commands: ({ view }) => view.getState().showCommands(true),
  add: ({ imports }) => imports.getState().open('sources'),
  accounts: ({ view }) => view.getState().show('accounts'),
  backupCodes: ({ view }) => view.getState().show('backup-codes'),
  settings: ({ view }) => view.getState().show('settings'),
  presenting: togglePresenting,
  lock: ({ session }) => void session.getState().lock().catch(showFailure),
  help: ({ view }) => view.getState().showKeys(true),
}

export const searchField = () => document.querySelector<HTMLInputElement>('#search')
