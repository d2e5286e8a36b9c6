import { Button, Group, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useStore } from 'zustand'
import { sentenceOf } from '../bridge/sentence.ts'
import { Failure } from '../shell/failure.tsx'
import { Stage } from '../shell/stage.tsx'
import { useStores } from '../stores/stores-context.ts'
import { RecoveryKeySheet } from './recovery-key-sheet.tsx'

/** Right after the vault was made: the key that opens it when nothing else does. */
export function RecoveryKeyStep() {
  const { call, session } = useStores()
  const passphrase = useStore(session, state => state.justCreated?.passphrase ?? null)
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const leave = () => session.getState().setJustCreated(null)

  async function reveal() {
    setFailure(null)
    try {
      const input = { confirmed: true, ...(passphrase !== null && { passphrase }) } as const
      setRecoveryKey((await call('recovery.reveal', input)).recoveryKey)
    } catch (error) {
      setFailure(sentenceOf(error))
    }
  }

  return (
    <Stage wide>
      <div>
        <Title order={1} size="h3">
          Your recovery key
        </Title>
        <Text c="dimmed" mt={4}>
          It opens your vault and its backups if the passphrase is forgotten or the keychain is
          lost. Keep it on paper or somewhere else than on this computer.
        </Text>
      </div>
      <Failure sentence={failure} />
      {recoveryKey === null ? (
        <Group justify="space-between">
          <Button variant="default" onClick={leave}>
            Later
          </Button>
          <Button autoFocus onClick={() => void reveal()}>
            Show my key
          </Button>
        </Group>
      ) : (
        <RecoveryKeySheet recoveryKey={recoveryKey} onConfirmed={leave} onLater={leave} />
      )}
    </Stage>
  )
}
