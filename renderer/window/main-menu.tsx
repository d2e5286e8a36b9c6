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
import { Shortcut } from '../parts/keys/shortcut.tsx'
import { useStores } from '../stores/stores-context.ts'

export function MainMenu() {
  const { view, imports, exports } = useStores()
  const go = view.getState()

  return (
    <Menu width={230}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={36} aria-label="Menu">
          <IconMenu2 size={19} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconCommand size={16} />}
          rightSection={<Shortcut keys={['mod', 'K']} />}
          onClick={openSpotlight}
        >
          Commands
        </Menu.Item>
        <Menu.Item
          leftSection={<IconServer2 size={16} />}
          rightSection={<Shortcut keys={['mod', 'S']} />}
          onClick={() => go.show('accounts')}
        >
          Accounts
        </Menu.Item>
        <Menu.Item
          leftSection={<IconListNumbers size={16} />}
          rightSection={<Shortcut keys={['mod', 'B']} />}
          onClick={() => go.show('backup-codes')}
        >
          Backup codes
        </Menu.Item>
        <Menu.Item
          leftSection={<IconFileImport size={16} />}
          onClick={() => imports.getState().open()}
        >
          Import
        </Menu.Item>
        <Menu.Item
          leftSection={<IconFileExport size={16} />}
          onClick={() => exports.getState().open()}
        >
          Export
        </Menu.Item>
        <Menu.Item leftSection={<IconTrash size={16} />} onClick={() => go.show('trash')}>
          Trash
        </Menu.Item>
        <Menu.Item
          leftSection={<IconSettings size={16} />}
          rightSection={<Shortcut keys={['mod', ',']} />}
          onClick={() => go.show('settings')}
        >
          Settings
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconKeyboard size={16} />}
          rightSection={<Shortcut keys={['?']} />}
          onClick={() => go.showKeys(true)}
        >
          Keyboard shortcuts
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
