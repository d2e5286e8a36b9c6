import { ActionIcon, Menu } from '@mantine/core'
import {
  IconBan,
  IconCheck,
  IconDots,
  IconPencil,
  IconRestore,
  IconTrash,
} from '@tabler/icons-react'
import type { Ref } from 'react'
import type { BackupCode } from '../../shared/account-models.ts'
import { say } from '../../shared/wording/say.ts'

interface CodeMenuProps {
  /** For example, 'backup code 3'. */
  readonly name: string
  readonly state: BackupCode['state']
  onMark(state: BackupCode['state']): void
  onNote(): void
  onRemove(): void
  readonly ref: Ref<HTMLButtonElement>
}

/** Offers everything but copying that can be done with a code. */
export function CodeMenu({ name, state, onMark, onNote, onRemove, ref }: CodeMenuProps) {
  return (
    <Menu withinPortal keepMounted={false} returnFocus={false}>
      <Menu.Target>
        <ActionIcon
          ref={ref}
          variant="subtle"
          color="gray"
          size={32}
          aria-label={say('labels.moreFor', { name })}
        >
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {state !== 'used' && (
          <Menu.Item leftSection={<IconCheck size={16} />} onClick={() => onMark('used')}>
            {say('backupCodes.mark.used')}
          </Menu.Item>
        )}
        {state !== 'unused' && (
          <Menu.Item leftSection={<IconRestore size={16} />} onClick={() => onMark('unused')}>
            {say('backupCodes.mark.unused')}
          </Menu.Item>
        )}
        {state !== 'void' && (
          <Menu.Item leftSection={<IconBan size={16} />} onClick={() => onMark('void')}>
            {say('backupCodes.mark.void')}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconPencil size={16} />} onClick={onNote}>
          {say('backupCodes.note.write')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item color="var(--danger)" leftSection={<IconTrash size={16} />} onClick={onRemove}>
          {say('labels.remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
