import { Button, Group, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useStore } from 'zustand'
import type { Output } from '../../shared/contract.ts'
import { say } from '../../shared/wording/say.ts'
import { sentenceOf } from '../bridge/sentence.ts'
import { Failure } from '../parts/feedback/failure.tsx'
import { Stage } from '../parts/layout/stage.tsx'
import { useStores } from '../stores/stores-context.ts'
import { RecoveryKeySheet } from './recovery-key-sheet.tsx'

/** Right after the vault was made: the key that opens it when nothing else does. */
export function RecoveryKeyStep() {
  const { call, session } = useStores()
  const passphrase = useStore(session, state => state.justCreated?.passphrase ?? null)
  const [shown, setShown] = useState<Output<'recovery.reveal'> | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const leave = () => session.getState().setJustCreated(null)

  async function reveal() {
    setFailure(null)
    try {
      const confirmation = { confirmed: true, ...(passphrase !== null && { passphrase }) } as const
      setShown(await call('recovery.reveal', { confirmation }))
    } catch (error) {
      setFailure(sentenceOf(error))
    }
  }

  return (
    <Stage wide>
      <div>
        <Title order={1} size="h3">
          {say('labels.yourRecoveryKey')}
        </Title>
        <Text c="dimmed" mt={4}>
          {say('welcome.step.text')}
        </Text>
      </div>
      <Failure sentence={failure} />
      {shown === null ? (
        <Group justify="space-between">
          <Button variant="default" onClick={leave}>
            {say('labels.later')}
          </Button>
          <Button autoFocus onClick={() => void reveal()}>
            {say('labels.showRecoveryKey')}
          </Button>
        </Group>
      ) : (
        <RecoveryKeySheet {...shown} onConfirmed={leave} onLater={leave} />
      )}
    </Stage>
  )
}
