import { Button, type ButtonProps, Group, Modal, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useStore } from 'zustand'
import { showFailure } from '../shell/show-failure.ts'
import { useAttempt } from '../shell/use-attempt.ts'
import { useStores } from '../stores/stores-context.ts'

interface ChooseFolderProps extends Pick<ButtonProps, 'size' | 'variant'> {
  readonly label: string
}

/** A second folder for the backups: in the system's dialog, or typed where there is none. */
export function ChooseFolder({ label, size, variant = 'default' }: ChooseFolderProps) {
  const { backups, session } = useStores()
  const hasDialog = useStore(session, state => state.capabilities?.picksFolders ?? false)
  const [typing, setTyping] = useState(false)

  function choose() {
    if (hasDialog) backups.getState().pickFolder().catch(showFailure)
    else setTyping(true)
  }

  return (
    <>
      <Button size={size} variant={variant} onClick={choose}>
        {label}
      </Button>
      <Modal opened={typing} onClose={() => setTyping(false)} title="A folder for backups">
        <FolderForm onDone={() => setTyping(false)} />
      </Modal>
    </>
  )
}

function FolderForm({ onDone }: { onDone: () => void }) {
  const { backups, announcer } = useStores()
  const [folder, setFolder] = useState(() => backups.getState().status?.folder ?? '')
  const { busy, failure, attempt } = useAttempt()

  const save = () =>
    attempt(async () => {
      await backups.getState().setFolder(folder.trim())
      announcer.getState().announce('Backups go there now')
      onDone()
    })

  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        if (folder.trim() !== '') void save()
      }}
    >
      <Text size="sm" c="dimmed">
        A folder that is there already, such as one that is synced or on another disk.
      </Text>
      <TextInput
        label="Its whole path"
        data-autofocus
        autoComplete="off"
        spellCheck={false}
        value={folder}
        onChange={event => setFolder(event.currentTarget.value)}
        error={failure}
        errorProps={{ role: 'alert' }}
      />
      <Group justify="flex-end">
        <Button variant="default" onClick={onDone}>
          Cancel
        </Button>
        <Button type="submit" loading={busy} disabled={folder.trim() === ''}>
          Use this folder
        </Button>
      </Group>
    </form>
  )
}
