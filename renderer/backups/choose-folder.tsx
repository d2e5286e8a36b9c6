import { Button, type ButtonProps, Group, Modal, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useStore } from 'zustand'
import { Failure } from '../parts/feedback/failure.tsx'
import { showFailure } from '../parts/feedback/show-failure.ts'
import { useAttempt } from '../parts/forms/use-attempt.ts'
import { useConfirmation } from '../parts/forms/use-confirmation.tsx'
import { useStores } from '../stores/stores-context.ts'

interface ChooseFolderProps extends Pick<ButtonProps, 'size' | 'variant'> {
  readonly label: string
}

/** A second folder for the backups: in the system's dialog, or typed where there is none. */
export function ChooseFolder({ label, size, variant = 'default' }: ChooseFolderProps) {
  const { backups, session, announcer } = useStores()
  const hasDialog = useStore(session, state => state.capabilities?.picksFolders ?? false)
  const hasPassphrase = useStore(session, state => state.status?.hasPassphrase ?? false)
  const [asks, setAsks] = useState(false)
  const [picked, setPicked] = useState<string | null>(null)

  async function pick() {
    const folder = await backups.getState().pickFolder()
    if (folder === null) return
    setPicked(folder)
    if (hasPassphrase) return setAsks(true)
    await backups.getState().setFolder(folder, { confirmed: true })
    announcer.getState().announce('Backups go there now')
  }

  function choose() {
    if (hasDialog) pick().catch(showFailure)
    else setAsks(true)
  }

  return (
    <>
      <Button size={size} variant={variant} onClick={choose}>
        {label}
      </Button>
      <Modal opened={asks} onClose={() => setAsks(false)} title="A folder for backups">
        <FolderForm picked={picked} onDone={() => setAsks(false)} />
      </Modal>
    </>
  )
}

interface FolderFormProps {
  /** Null: it is typed here. */
  readonly picked: string | null
  onDone(): void
}

function FolderForm({ picked, onDone }: FolderFormProps) {
  const { backups, announcer } = useStores()
  const [typed, setTyped] = useState(() => backups.getState().status?.folder ?? '')
  const { field, confirmation, isReady } = useConfirmation({ autoFocus: picked !== null })
  const { busy, failure, attempt } = useAttempt()
  const folder = picked ?? typed.trim()
  const ready = folder !== '' && isReady

  // A path with a slip in it is typed again, the passphrase is not.
  const save = () =>
    attempt(async () => {
      await backups.getState().setFolder(folder, confirmation)
      announcer.getState().announce('Backups go there now')
      onDone()
    })

  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        if (ready) void save()
      }}
    >
      {picked === null ? (
        <>
          <Text size="sm" c="dimmed">
            A folder that is there already, such as one that is synced or on another disk.
          </Text>
          <TextInput
            label="Its whole path"
            data-autofocus
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={event => setTyped(event.currentTarget.value)}
          />
        </>
      ) : (
        <Text size="sm">
          Every backup goes into <bdi>{picked}</bdi> too, encrypted.
        </Text>
      )}
      {field}
      <Failure sentence={failure} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onDone}>
          Cancel
        </Button>
        <Button type="submit" loading={busy} disabled={!ready}>
          Use this folder
        </Button>
      </Group>
    </form>
  )
}
