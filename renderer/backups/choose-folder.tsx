import { Button, type ButtonProps, Group, Modal, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useStore } from 'zustand'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import { Failure } from '../parts/feedback/failure.tsx'
import { showFailure } from '../parts/feedback/show-failure.ts'
import { useAttempt } from '../parts/forms/use-attempt.ts'
import { useConfirmation } from '../parts/forms/use-confirmation.tsx'
import { saidWith } from '../parts/said.ts'
import { useStores } from '../stores/stores-context.ts'

interface ChooseFolderProps extends Pick<ButtonProps, 'size' | 'variant'> {
  readonly label: string
}

/** Chooses a second folder for backups, in the system's dialog, or by typing if there is none. */
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
    announcer.getState().announce(say('notices.backups.folder.done'))
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
      <Modal
        opened={asks}
        onClose={() => setAsks(false)}
        title={say('notices.backups.folder.title')}
      >
        <FolderForm picked={picked} onDone={() => setAsks(false)} />
      </Modal>
    </>
  )
}

interface FolderFormProps {
  /** Null if the path is typed here. */
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

  // A path with a mistake has to be typed again, but not the passphrase.
  const save = () =>
    attempt(async () => {
      await backups.getState().setFolder(folder, confirmation)
      announcer.getState().announce(say('notices.backups.folder.done'))
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
            {say('notices.backups.folder.hint')}
          </Text>
          <TextInput
            label={say('notices.backups.folder.path')}
            data-autofocus
            autoComplete="off"
            dir="ltr"
            spellCheck={false}
            value={typed}
            onChange={event => setTyped(event.currentTarget.value)}
          />
        </>
      ) : (
        <Text size="sm">
          {saidWith(words('notices.backups.folder.picked', { folder: picked }), {
            bdi: chunks => <bdi>{chunks}</bdi>,
          })}
        </Text>
      )}
      {field}
      <Failure sentence={failure} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onDone}>
          {say('labels.cancel')}
        </Button>
        <Button type="submit" loading={busy} disabled={!ready}>
          {say('notices.backups.folder.use')}
        </Button>
      </Group>
    </form>
  )
}
