import { Menu } from '@mantine/core'
import { say, sayWords } from '../../shared/wording/say.ts'
import { Shortcut } from '../parts/keys/shortcut.tsx'
import { useStores } from '../stores/stores-context.ts'
import { SyncMenuItem } from '../sync/sync-menu-item.tsx'
import type { ActionId } from './commands/action-ids.ts'
import { actions } from './commands/actions.ts'

/** Shows the window's menu: the commands that are wanted most often. */
export function MenuItems() {
  return (
    <>
      <ActionItem id="commands" />
      <ActionItem id="show.accounts" />
      <ActionItem id="show.backup-codes" />
      <ActionItem id="add.files" />
      <ActionItem id="export" />
      <ActionItem id="show.trash" />
      <ActionItem id="show.settings" />
      <SyncMenuItem />
      <Menu.Divider />
      <ActionItem id="help" />
    </>
  )
}

function ActionItem({ id }: { id: ActionId }) {
  const stores = useStores()
  const { Icon, name, shortName, shortcut, run } = actions[id]
  return (
    <Menu.Item
      leftSection={<Icon size={16} />}
      rightSection={shortcut && <Shortcut id={shortcut} />}
      onClick={() => run(stores)}
    >
      {shortName ? say(shortName) : sayWords(name)}
    </Menu.Item>
  )
}
