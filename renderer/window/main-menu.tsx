import { ActionIcon, Menu } from '@mantine/core'
import { IconMenu2 } from '@tabler/icons-react'
import { Suspense } from 'react'
import { say } from '../../shared/wording/say.ts'
import { lazyPart } from '../parts/lazy-part.tsx'

const MenuItems = lazyPart(async () => (await import('./menu-items.tsx')).MenuItems)

export function MainMenu() {
  return (
    <Menu width={230}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={36} aria-label={say('window.menu')}>
          <IconMenu2 size={19} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Suspense fallback={null}>
          <MenuItems />
        </Suspense>
      </Menu.Dropdown>
    </Menu>
  )
}
