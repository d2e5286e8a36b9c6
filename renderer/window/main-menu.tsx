import { ActionIcon, Menu } from '@mantine/core'
import { openSpotlight } from '@mantine/spotlight'
import {
  IconCommand,
  IconFileExport,
  IconFileImport,
  IconKeyboard,
  IconListNumbers,
  IconMenu2,
  IconServer2,
  IconSettings,
  IconTrash,
} from '@tabler/icons-react'
import { Suspense } from 'react'
import { say } from '../../shared/wording/say.ts'
import { Shortcut } from '../parts/keys/shortcut.tsx'
import { lazyPart } from '../parts/lazy-part.tsx'
import { useStores } from '../stores/stores-context.ts'

const SyncMenuItem = lazyPart(async () => (await import('../sync/sync-menu-item.tsx')).SyncMenuItem)

export function MainMenu() {
  const { view, imports, exports } = useStores()
  const go = view.getState()

  return (
    <Menu width={230}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={36} aria-label={say('window.menu')}>
          <IconMenu2 size={19} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconCommand size={16} />}
          rightSection={<Shortcut keys={['mod', 'K']} />}
          onClick={openSpotlight}
        >
          {say('labels.commands')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconServer2 size={16} />}
          rightSection={<Shortcut keys={['mod', 'S']} />}
          onClick={() => go.show('accounts')}
        >
          {say('labels.accounts')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconListNumbers size={16} />}
          rightSection={<Shortcut keys={['mod', 'B']} />}
          onClick={() => go.show('backup-codes')}
        >
          {say('labels.backupCodes')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconFileImport size={16} />}
          onClick={() => imports.getState().open('files')}
        >
          {say('labels.import')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconFileExport size={16} />}
          onClick={() => exports.getState().open()}
        >
          {say('labels.export')}
        </Menu.Item>
        <Menu.Item leftSection={<IconTrash size={16} />} onClick={() => go.show('trash')}>
          {say('labels.trash')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconSettings size={16} />}
          rightSection={<Shortcut keys={['mod', ',']} />}
          onClick={() => go.show('settings')}
        >
          {say('labels.settings')}
        </Menu.Item>
        <Suspense fallback={null}>
          <SyncMenuItem />
        </Suspense>
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconKeyboard size={16} />}
          rightSection={<Shortcut keys={['?']} />}
          onClick={() => go.showKeys(true)}
        >
          {say('window.keys.title')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
