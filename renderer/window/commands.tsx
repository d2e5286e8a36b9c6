import { Spotlight, type SpotlightActionData } from '@mantine/spotlight'
import {
  IconCamera,
  IconCopy,
  IconEyeOff,
  IconFileExport,
  IconFileImport,
  IconKeyboard,
  IconLifebuoy,
  IconListNumbers,
  IconLock,
  IconPhoto,
  IconPlus,
  IconScreenshot,
  IconSearch,
  IconServer2,
  IconServerBolt,
  IconSettings,
  IconShieldCheck,
  IconSunMoon,
  IconTrash,
} from '@tabler/icons-react'
import { useMemo } from 'react'
import { useStore } from 'zustand'
import { fold } from '../../shared/fold.ts'
import { say } from '../../shared/wording/say.ts'
import { rankEntries } from '../parts/entries/rank-entries.ts'
import { showFailure } from '../parts/feedback/show-failure.ts'
import { usePickFiles } from '../parts/files/use-pick-files.ts'
import { namesOnly } from '../stores/entry-name.ts'
import type { Stores } from '../stores/stores.ts'
import { useStores } from '../stores/stores-context.ts'
import classes from './commands.module.css'
import { togglePresenting } from './toggle-presenting.ts'

/** Opens with Ctrl+K, and finds every command and every entry's code by name. */
export function Commands() {
  const stores = useStores()
  const pickFiles = usePickFiles()
  const list = useStore(stores.entries, state => state.list)
  const commands = useMemo(() => commandsOf(stores, pickFiles), [stores, pickFiles])

  function find(query: string): SpotlightActionData[] {
    if (query.trim() === '') return commands
    const words = fold(query).split(/\s+/)
    const found = commands.filter(command => {
      const text = fold(`${command.label} ${command.description ?? ''}`)
      return words.every(word => text.includes(word))
    })
    const entries = rankEntries(list ?? [], query).slice(0, 6)
    return [
      ...found,
      ...entries.map(entry => ({
        id: entry.id,
        label: say('labels.copyCodeFor', { name: namesOnly(entry) }),
        // The server is on a line of its own, so that no name can push it out of sight.
        ...(entry.madeBy !== undefined && {
          description: say('window.commands.from', { host: entry.madeBy }),
        }),
        leftSection: <IconCopy size={18} />,
        onClick: () => void stores.copier.getState().copy(entry, 'current'),
      })),
    ]
  }

  return (
    <Spotlight
      actions={commands}
      filter={find}
      shortcut="mod + K"
      tagsToIgnore={[]}
      lockScroll={false}
      centered={false}
      yOffset="12vh"
      attributes={{ content: { 'aria-label': say('labels.commands') } }}
      overlayProps={{ backgroundOpacity: 0.42, blur: 0 }}
      classNames={{ content: classes.content, action: classes.action }}
      limit={24}
      scrollable
      maxHeight="min(76vh, 560px)"
      nothingFound={say('window.commands.nothingFound')}
      searchProps={{
        placeholder: say('window.commands.search'),
        'aria-label': say('window.commands.search'),
        leftSection: <IconSearch size={18} />,
      }}
    />
  )
}

function commandsOf(
  stores: Stores,
  pickFiles: ReturnType<typeof usePickFiles>,
): SpotlightActionData[] {
  const { imports, exports, view, session, settings } = stores
  const open = imports.getState().open
  const go = view.getState()
  const command = (label: string, Icon: typeof IconPlus, onClick: () => void) => ({
    id: label,
    label,
    onClick,
    leftSection: <Icon size={18} />,
  })
  return [
    command(say('window.addEntry'), IconPlus, () => open('sources')),
    command(say('labels.choosePictures'), IconPhoto, () => pickFiles('pictures')),
    command(say('labels.scanScreen'), IconScreenshot, () => open('screen')),
    command(say('window.commands.camera'), IconCamera, () => open('camera')),
    command(say('labels.typeItIn'), IconKeyboard, () => open('manual')),
    command(say('labels.importFromApp'), IconFileImport, () => open('files')),
    command(say('labels.exportEntries'), IconFileExport, () => exports.getState().open()),
    command(say('window.commands.accounts'), IconServer2, () => go.show('accounts')),
    command(say('window.commands.addServer'), IconServerBolt, () =>
      stores.accounts.getState().open({ kind: 'add' }),
    ),
    command(say('labels.checkServer'), IconShieldCheck, () => {
      go.show('accounts')
      stores.accounts.getState().open({ kind: 'check' })
    }),
    command(say('labels.backupCodes'), IconListNumbers, () => go.show('backup-codes')),
    command(say('window.commands.trash'), IconTrash, () => go.show('trash')),
    command(say('labels.settings'), IconSettings, () => go.show('settings')),
    command(say('window.commands.recoveryKey'), IconLifebuoy, () => go.askRecoveryKey('show')),
    command(say('window.commands.theme'), IconSunMoon, () => {
      const dark = document.documentElement.dataset.mantineColorScheme === 'dark'
      settings
        .getState()
        .update({ theme: dark ? 'light' : 'dark' })
        .catch(showFailure)
    }),
    command(say('shell.presenting.command'), IconEyeOff, () => togglePresenting(stores)),
    command(say('window.keys.title'), IconKeyboard, () => go.showKeys(true)),
    command(say('labels.lock'), IconLock, () => session.getState().lock().catch(showFailure)),
  ]
}
