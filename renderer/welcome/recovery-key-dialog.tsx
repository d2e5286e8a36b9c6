import { Modal, Text } from '@mantine/core'
import { useState } from 'react'
import { useStore } from 'zustand'
import { ConfirmReveal } from '../entry/confirm-reveal.tsx'
import { useStores } from '../stores/stores-context.ts'
import { RecoveryKeySheet } from './recovery-key-sheet.tsx'

/** The recovery key, shown again on request. */
export function RecoveryKeyDialog() {
  const { call, view } = useStores()
  const shown = useStore(view, state => state.recoveryKeyShown)
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null)

  function close() {
    setRecoveryKey(null)
    view.getState().showRecoveryKey(false)
  }

  return (
    <Modal opened={shown} onClose={close} title="Recovery key">
      {recoveryKey === null ? (
        <div className="stack">
          <Text size="sm" c="dimmed">
            It opens your vault and its backups when nothing else does. Make sure that nobody looks
            over your shoulder.
          </Text>
          <ConfirmReveal
            action="Show my key"
            onConfirmed={async confirmation => {
              const revealed = await call('recovery.reveal', confirmation)
              setRecoveryKey(revealed.recoveryKey)
            }}
          />
        </div>
      ) : (
        <RecoveryKeySheet recoveryKey={recoveryKey} onConfirmed={close} onLater={close} />
      )}
    </Modal>
  )
}
