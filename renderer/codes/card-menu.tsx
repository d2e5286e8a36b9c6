import { ActionIcon, Menu } from '@mantine/core'
import {
  IconArrowDown,
  IconArrowUp,
  IconCopy,
  IconDots,
  IconInfoCircle,
  IconListNumbers,
  IconPencil,
  IconPin,
  IconPinnedOff,
  IconServer2,
  IconTrash,
} from '@tabler/icons-react'
import { useStore } from 'zustand'
import type { EntrySummary } from '../../shared/entry-models.ts'
import { say } from '../../shared/wording/say.ts'
import { useEntryActions } from '../parts/entries/use-entry-actions.ts'
import { useStores } from '../stores/stores-context.ts'

/** Offers everything else that can be done with an entry. */
export function CardMenu({ entry, name }: { entry: EntrySummary; name: string }) {
  const { copier, settings, view } = useStores()
  const isPlain = useStore(
    settings,
    ({ settings }) => settings.listSort === 'own' && settings.listGroup === 'none',
  )
  const actions = useEntryActions()
  const timed = entry.otp.type !== 'hotp'

  return (
    <Menu withinPortal keepMounted={false}>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={32}
          aria-label={say('labels.moreFor', { name })}
        >
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconInfoCircle size={16} />}
          onClick={() => view.getState().openDetails(entry.id)}
        >
          {say('labels.details')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconPencil size={16} />}
          onClick={() => view.getState().openDetails(entry.id, 'edit')}
        >
          {say('labels.edit')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconListNumbers size={16} />}
          onClick={() => view.getState().openDetails(entry.id, 'backup-codes')}
        >
          {say('labels.backupCodes')}
        </Menu.Item>
        {entry.accountId !== null && (
          <Menu.Item
            leftSection={<IconServer2 size={16} />}
            onClick={() => view.getState().showAccount(entry.accountId ?? '')}
          >
            {say('codes.menu.account')}
          </Menu.Item>
        )}
        {timed && (
          <Menu.Item
            leftSection={<IconCopy size={16} />}
            onClick={() => void copier.getState().copy(entry, 'next')}
          >
            {say('codes.menu.copyNext')}
          </Menu.Item>
        )}
        <Menu.Item
          leftSection={entry.pinned ? <IconPinnedOff size={16} /> : <IconPin size={16} />}
          onClick={() => void actions.pin(entry)}
        >
          {entry.pinned ? say('codes.menu.unpin') : say('codes.menu.pin')}
        </Menu.Item>
        {isPlain && (
          <>
            <Menu.Item
              leftSection={<IconArrowUp size={16} />}
              onClick={() => void actions.move(entry, { by: -1 })}
            >
              {say('codes.menu.moveUp')}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconArrowDown size={16} />}
              onClick={() => void actions.move(entry, { by: 1 })}
            >
              {say('codes.menu.moveDown')}
            </Menu.Item>
          </>
        )}
        <Menu.Divider />
        <Menu.Item
          color="var(--danger)"
          leftSection={<IconTrash size={16} />}
          onClick={() => void actions.remove(entry)}
        >
          {say('labels.remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
