/** Lists what can be set, and the sections of the settings. */
import {
  IconBell,
  IconBrowser,
  IconCopy,
  IconDeviceDesktop,
  IconDevices,
  IconEye,
  IconEyeOff,
  IconFolderSymlink,
  IconHistory,
  IconInfoCircle,
  IconKeyboard,
  IconLock,
  IconMoon,
  IconPlugConnected,
  type IconPlus,
  IconSun,
  IconSunMoon,
} from '@tabler/icons-react'
import type { Settings } from '../../../shared/settings-models.ts'
import { type MessageKey, words } from '../../../shared/wording/words.ts'
import { showFailure } from '../../parts/feedback/show-failure.ts'
import type { Stores } from '../../stores/stores.ts'
import type { SettingsPart } from '../../stores/view.ts'
import { shortcutActs } from '../shortcut-acts.ts'
import type { Action } from './action.ts'

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

export const settingsActions = {
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
} as const satisfies Record<string, Action>
