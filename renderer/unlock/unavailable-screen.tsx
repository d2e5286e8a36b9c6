import { Button, Divider, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useStore } from 'zustand'
import { say, sayWords } from '../../shared/wording/say.ts'
import { sentenceOf } from '../bridge/sentence.ts'
import { Failure } from '../parts/feedback/failure.tsx'
import { Fold } from '../parts/layout/fold.tsx'
import { Stage } from '../parts/layout/stage.tsx'
import { FileVaultForm } from '../parts/recovery/file-vault-form.tsx'
import { RestoreForm } from '../parts/recovery/restore-form.tsx'
import { WaysBack } from '../parts/recovery/ways-back.tsx'
import { useStores } from '../stores/stores-context.ts'
import { OlderVault } from './older-vault.tsx'

type Way = 'choices' | 'file' | 'restore'

/**
 * Shows why the vault cannot be read now, and every way to continue. Nothing is written without
 * asking.
 */
export function UnavailableScreen() {
  const { call, session } = useStores()
  const status = useStore(session, state => state.status)
  const [way, setWay] = useState<Way>('choices')
  const [busy, setBusy] = useState<string | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  if (!status) return null
  if (status.problem?.older) return <OlderVault older={status.problem.older} />

  async function attempt(name: 'vault.retry' | 'vault.restorePrevious') {
    setBusy(name)
    setFailure(null)
    try {
      session.getState().adopt(await call(name))
    } catch (error) {
      setFailure(sentenceOf(error))
    } finally {
      setBusy(null)
    }
  }

  if (way === 'restore') return <RestoreForm after="keychain" onBack={() => setWay('choices')} />
  if (way === 'file') return <FileVaultForm onBack={() => setWay('choices')} />

  return (
    <Stage wide>
      <Title order={1} size="h3">
        {say('recovery.unavailable.title')}
      </Title>
      <Text>
        {status.problem ? sayWords(status.problem.message) : say('recovery.unavailable.noAnswer')}
      </Text>
      <Text c="dimmed" size="sm">
        {say('recovery.unavailable.safe', {
          place: status.place === 'keychain' ? status.keychainName : status.filePath,
        })}
      </Text>
      <Failure sentence={failure} />
      <Button
        autoFocus
        loading={busy === 'vault.retry'}
        disabled={busy !== null}
        onClick={() => void attempt('vault.retry')}
      >
        {say('labels.tryAgain')}
      </Button>
      <Divider label={say('recovery.unavailable.other')} />
      <Stack gap="xs">
        {status.problem?.previousIsWhole && (
          <Button
            variant="default"
            loading={busy === 'vault.restorePrevious'}
            disabled={busy !== null}
            onClick={() => void attempt('vault.restorePrevious')}
          >
            {say('recovery.unavailable.previous')}
          </Button>
        )}
        <Button variant="default" onClick={() => setWay('restore')}>
          {say('labels.restoreBackup')}
        </Button>
        {status.place === 'keychain' && (
          <Button variant="default" onClick={() => setWay('file')}>
            {say('recovery.unavailable.newFile')}
          </Button>
        )}
      </Stack>
      <Fold summary={say('recovery.help')}>
        <div className="stack">
          <WaysBack after={['keychain']} />
        </div>
      </Fold>
    </Stage>
  )
}
