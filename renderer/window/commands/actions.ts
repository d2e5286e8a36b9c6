/**
 * Lists everything that can be done from anywhere, once: the commands offer all of it, and the
 * window's menu a part. A missing action doesn't compile. See `ActionId`.
 */
import {
  IconBell,
  IconBrowser,
  IconCamera,
  IconCloudUpload,
  IconCommand,
  IconCopy,
  IconDeviceDesktop,
  IconDevices,
  IconEye,
  IconEyeOff,
  IconFileExport,
  IconFileImport,
  IconFolderSymlink,
  IconHistory,
  IconInfoCircle,
  IconKeyboard,
  IconLifebuoy,
  IconListNumbers,
  IconLock,
  IconMoon,
  IconNumbers,
  IconPhoto,
  IconPlugConnected,
  IconPlus,
  IconRefresh,
  IconSchool,
  IconScreenshot,
  IconSearch,
  IconServer2,
  IconServerBolt,
  IconSettings,
  IconShieldCheck,
  IconSun,
  IconSunMoon,
  IconTrash,
} from '@tabler/icons-react'
import type { Settings } from '../../../shared/settings-models.ts'
import { say } from '../../../shared/wording/say.ts'
import { type MessageKey, type Words, words } from '../../../shared/wording/words.ts'
import { showFailure } from '../../parts/feedback/show-failure.ts'
import { pickFiles } from '../../parts/files/pick-files.ts'
import type { ShortcutIn } from '../../parts/keys/shortcuts.ts'
import type { Stores } from '../../stores/stores.ts'
import type { SettingsPart } from '../../stores/view.ts'
import { shortcutActs } from '../shortcut-acts.ts'
import type { ActionId } from './action-ids.ts'

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

const change = (stores: Stores, part: Partial<Settings>) =>
  void stores.settings.getState().update(part).catch(showFailure)

const theme = (chosen: Settings['theme'], label: MessageKey, Icon: typeof IconPlus): Action => ({
  group: 'settings',
  name: words('actions.theme', { theme: words(label) }),
  also: 'actions.theme.also',
  Icon,
  isOffered: ({ settings }) => settings.getState().theme !== chosen,
  run: stores => change(stores, { theme: chosen }),
})

const section = (part: SettingsPart, label: MessageKey, Icon: typeof IconPlus): Action => ({
  group: 'settings',
  name: words('actions.settings', { section: words(label) }),
  also: `actions.settings.${part}.also`,
  Icon,
  run: ({ view }) => view.getState().showSettings(part),
})

const syncs = ({ session }: Stores) => session.getState().status?.syncs === true
const syncsNot = (stores: Stores) => !syncs(stores)

export const actions: Readonly<Record<ActionId, Action>> = {
  'add.sources': {
    group: 'add',
    name: words('window.addEntry'),
    also: 'actions.add.also',
    Icon: IconPlus,
    shortcut: 'add',
    run: shortcutActs.add,
  },
  pictures: {
    group: 'add',
    name: words('labels.choosePictures'),
    also: 'actions.pictures.also',
    Icon: IconPhoto,
    run: ({ imports }) => pickFiles('pictures', files => void imports.getState().take(files)),
  },
  'add.screen': {
    group: 'add',
    name: words('labels.scanScreen'),
    also: 'actions.screen.also',
    Icon: IconScreenshot,
    run: ({ imports }) => imports.getState().open('screen'),
  },
  'add.camera': {
    group: 'add',
    name: words('actions.camera'),
    also: 'actions.screen.also',
    Icon: IconCamera,
    run: ({ imports }) => imports.getState().open('camera'),
  },
  'add.manual': {
    group: 'add',
    name: words('labels.typeItIn'),
    also: 'actions.manual.also',
    Icon: IconKeyboard,
    run: ({ imports }) => imports.getState().open('manual'),
  },
  'add.files': {
    group: 'add',
    name: words('labels.importFromApp'),
    shortName: 'labels.import',
    also: 'actions.import.also',
    Icon: IconFileImport,
    run: ({ imports }) => imports.getState().open('files'),
  },

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

  'account.add': {
    group: 'servers',
    name: words('actions.addServer'),
    also: 'actions.addServer.also',
    Icon: IconServerBolt,
    run: ({ accounts }) => accounts.getState().open({ kind: 'add' }),
  },
  'account.check': {
    group: 'servers',
    name: words('labels.checkServer'),
    also: 'actions.check.also',
    Icon: IconShieldCheck,
    run({ accounts, view }) {
      view.getState().show('accounts')
      accounts.getState().open({ kind: 'check' })
    },
  },
  practice: {
    group: 'servers',
    name: words('codes.empty.practice'),
    also: 'actions.practice.also',
    Icon: IconSchool,
    run({ view, practice }) {
      view.getState().show('accounts')
      practice.getState().open().catch(showFailure)
    },
  },

  backUp: {
    group: 'safety',
    name: words('backups.backUpNow'),
    also: 'actions.backUp.also',
    Icon: IconHistory,
    run: stores => void backUp(stores).catch(showFailure),
  },
  copyOfVault: {
    group: 'safety',
    name: words('backups.encryptedCopy.save'),
    also: 'actions.copyOfVault.also',
    Icon: IconCloudUpload,
    run: ({ exports }) => exports.getState().openCopy(),
  },
  export: {
    group: 'safety',
    name: words('labels.exportEntries'),
    shortName: 'labels.export',
    also: 'actions.export.also',
    Icon: IconFileExport,
    run: ({ exports }) => exports.getState().open(),
  },
  'recoveryKey.show': {
    group: 'safety',
    name: words('actions.recoveryKey'),
    also: 'actions.recoveryKey.also',
    Icon: IconLifebuoy,
    run: ({ view }) => view.getState().askRecoveryKey('show'),
  },
  'recoveryKey.replace': {
    group: 'safety',
    name: words('actions.recoveryKey.replace'),
    also: 'actions.recoveryKey.also',
    Icon: IconLifebuoy,
    run: ({ view }) => view.getState().askRecoveryKey('replace'),
  },

  'computers.set-up': {
    group: 'computers',
    name: words('actions.computers.setUp'),
    also: 'actions.computers.also',
    Icon: IconDevices,
    isOffered: syncsNot,
    run: ({ sync }) => sync.getState().open('set-up'),
  },
  'computers.join': {
    group: 'computers',
    name: words('computers.join'),
    also: 'actions.computers.also',
    Icon: IconDevices,
    isOffered: syncsNot,
    run: ({ sync }) => sync.getState().open('join'),
  },
  'computers.add-computer': {
    group: 'computers',
    name: words('actions.computers.add'),
    also: 'actions.computers.also',
    Icon: IconDevices,
    isOffered: syncs,
    run: ({ sync }) => sync.getState().open('add-computer'),
  },
  sync: {
    group: 'computers',
    name: words('computers.now'),
    also: 'actions.computers.also',
    Icon: IconRefresh,
    isOffered: syncs,
    run: stores => void meet(stores).catch(showFailure),
  },
  'computers.move': {
    group: 'computers',
    name: words('actions.computers.move'),
    also: 'actions.computers.also',
    Icon: IconFolderSymlink,
    isOffered: syncs,
    run: ({ sync }) => sync.getState().open('move'),
  },

  presenting: {
    group: 'settings',
    name: words('shell.presenting.command'),
    also: 'actions.presenting.also',
    Icon: IconEyeOff,
    shortcut: 'presenting',
    run: shortcutActs.presenting,
  },
  'theme.light': theme('light', 'settings.theme.light', IconSun),
  'theme.dark': theme('dark', 'settings.theme.dark', IconMoon),
  'theme.auto': theme('auto', 'settings.theme.auto', IconSunMoon),
  hideCodes: {
    group: 'settings',
    name: words('actions.hideCodes'),
    also: 'actions.presenting.also',
    Icon: IconEyeOff,
    run: stores => change(stores, { hideCodes: !stores.settings.getState().settings.hideCodes }),
  },
  nextCode: {
    group: 'settings',
    name: words('actions.nextCode'),
    Icon: IconEye,
    run: stores =>
      change(stores, { showNextCode: !stores.settings.getState().settings.showNextCode }),
  },
  'settings.appearance': section('appearance', 'settings.appearance', IconSunMoon),
  'settings.copying': section('copying', 'settings.copying', IconCopy),
  'settings.quick': section('quick', 'settings.quick', IconKeyboard),
  'settings.background': section('background', 'settings.background', IconDeviceDesktop),
  'settings.lock': section('lock', 'labels.lock', IconLock),
  'settings.notifications': section('notifications', 'settings.notifications', IconBell),
  'settings.place': section('place', 'settings.place', IconFolderSymlink),
  'settings.backups': section('backups', 'backups.title', IconHistory),
  'settings.sync': section('sync', 'computers.title', IconDevices),
  'settings.programs': section('programs', 'programs.title', IconPlugConnected),
  'settings.transfer': section('transfer', 'settings.otherApps', IconBrowser),
  'settings.about': section('about', 'settings.about', IconInfoCircle),
}

async function backUp({ backups, announcer }: Stores): Promise<void> {
  const { problem } = await backups.getState().make()
  announcer.getState().announce(problem ? say('backups.failed') : say('notices.backups.done'))
}

async function meet({ call, sync, view }: Stores): Promise<void> {
  // What came of it is told there.
  view.getState().showSettings('sync')
  await call('sync.meet')
  await sync.getState().load()
}
