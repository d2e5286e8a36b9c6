import { Modal } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useState } from 'react'
import { useStore } from 'zustand'
import { say } from '../../shared/wording/say.ts'
import { useStores } from '../stores/stores-context.ts'
import { type CheckDraft, CheckForm, noDraft } from './check-form.tsx'
import { CheckRun } from './check-run.tsx'

interface CheckServerDialogProps {
  readonly opened: boolean
  onClose(): void
}

/**
 * Checks a server, for people who build one. The check continues when the dialog is closed, which
 * shows the progress when it is opened again.
 */
export function CheckServerDialog({ opened, onClose }: CheckServerDialogProps) {
  const { check } = useStores()
  const phase = useStore(check, state => state.phase)
  const [draft, setDraft] = useState<CheckDraft>(noDraft)
  const narrow = useMediaQuery('(max-width: 600px)')

  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={say('labels.checkServer')}
      size="lg"
      fullScreen={narrow ?? false}
      closeOnClickOutside={false}
    >
      {phase === 'idle' ? (
        <CheckForm draft={draft} onChange={setDraft} onCancel={onClose} />
      ) : (
        <CheckRun onClose={onClose} />
      )}
    </Modal>
  )
}
