/** Lists where one can go, and what concerns the window as a whole. */
import {
  IconCommand,
  IconKeyboard,
  IconListNumbers,
  IconLock,
  IconNumbers,
  IconSearch,
  IconServer2,
  IconSettings,
  IconTrash,
} from '@tabler/icons-react'
import { words } from '../../../shared/wording/words.ts'
import { shortcutActs } from '../shortcut-acts.ts'
import type { Action } from './action.ts'

export const goActions = {
  'show.codes': {
    group: 'go',
    name: words('actions.codes'),
    also: 'actions.codes.also',
    Icon: IconNumbers,
    isOffered: ({ view }) => view.getState().screen !== 'codes',
    run: ({ view }) => view.getState().show('codes'),
  },
  'show.accounts': {
    group: 'go',
    name: words('actions.accounts'),
    shortName: 'labels.accounts',
    also: 'actions.accounts.also',
    Icon: IconServer2,
    shortcut: 'accounts',
    run: shortcutActs.accounts,
  },
  'show.backup-codes': {
    group: 'go',
    name: words('labels.backupCodes'),
    also: 'actions.backupCodes.also',
    Icon: IconListNumbers,
    shortcut: 'backupCodes',
    run: shortcutActs.backupCodes,
  },
  'show.trash': {
    group: 'go',
    name: words('actions.trash'),
    shortName: 'labels.trash',
    also: 'actions.trash.also',
    Icon: IconTrash,
    run: ({ view }) => view.getState().show('trash'),
  },
  'show.settings': {
    group: 'go',
    name: words('labels.settings'),
    also: 'actions.settings.also',
    Icon: IconSettings,
    shortcut: 'settings',
    run: shortcutActs.settings,
  },
  search: {
    group: 'go',
    name: words('window.search'),
    also: 'actions.search.also',
    Icon: IconSearch,
    shortcut: 'search',
    run: shortcutActs.search,
  },
  commands: {
    group: 'go',
    name: words('labels.commands'),
    Icon: IconCommand,
    shortcut: 'commands',
    // Whoever sees the commands has opened them.
    isOffered: () => false,
    run: shortcutActs.commands,
  },
  help: {
    group: 'go',
    name: words('keys.title'),
    also: 'actions.help.also',
    Icon: IconKeyboard,
    shortcut: 'help',
    run: shortcutActs.help,
  },
  lock: {
    group: 'go',
    name: words('labels.lock'),
    also: 'actions.lock.also',
    Icon: IconLock,
    shortcut: 'lock',
    run: shortcutActs.lock,
  },
} as const satisfies Record<string, Action>
