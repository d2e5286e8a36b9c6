import { Button, Group, SegmentedControl, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useStore } from 'zustand'
import type { BackupSummary } from '../../../shared/transfer-models.ts'
import type { PlaceKind } from '../../../shared/vault-models.ts'
import { say, sayWords } from '../../../shared/wording/say.ts'
import { toBase64 } from '../../stores/base64.ts'
import { useStores } from '../../stores/stores-context.ts'
import { Failure } from '../feedback/failure.tsx'
import { Waiting } from '../feedback/waiting.tsx'
import { NewPassphrase, type NewPassphraseValue, newPassphrase } from '../forms/new-passphrase.tsx'
import { SecretInput } from '../forms/secret-input.tsx'
import { useAttempt } from '../forms/use-attempt.ts'
import { Fold } from '../layout/fold.tsx'
import { Stage } from '../layout/stage.tsx'
import { ChooseBackup, type ChosenBackup } from './choose-backup.tsx'
import { describeKeyOf } from './describe-backup.ts'
import { isWholeRecoveryKey } from './recovery-key-groups.ts'
import { useOwnBackups } from './use-own-backups.ts'
import { type Mishap, WaysBack } from './ways-back.tsx'

interface RestoreFormProps {
  readonly onBack: () => void
  /** The help mentions what brought people here. */
  readonly after: Mishap
}

/** Creates the vault from a sealed file: an automatic backup, or a copy that was saved by hand. */
export function RestoreForm({ onBack, after }: RestoreFormProps) {
  const backups = useOwnBackups()
  return (
    <Stage>
      <Title order={1} size="h3">
        {say('labels.restoreBackup')}
      </Title>
      {backups ? (
        <Fields backups={backups} onBack={onBack} />
      ) : (
        <Waiting name={say('recovery.looking')} size="md" />
      )}
      <Fold summary={say('recovery.comeBack.show')}>
        <div className="stack">
          <WaysBack after={[after]} />
        </div>
      </Fold>
    </Stage>
  )
}

interface FieldsProps {
  readonly backups: readonly BackupSummary[]
  readonly onBack: () => void
}

function Fields({ backups, onBack }: FieldsProps) {
  const { call, session } = useStores()
  const status = useStore(session, state => state.status)
  const usual = status?.state === 'unavailable' ? 'file' : (status?.place ?? 'file')
  const [newest] = backups
  const [chosen, setChosen] = useState<ChosenBackup>(newest ? { id: newest.id } : { file: null })
  const [place, setPlace] = useState<PlaceKind>(usual)
  const [passphrase, setPassphrase] = useState('')
  const [next, setNext] = useState<NewPassphraseValue>(newPassphrase)
  const { busy, failure, attempt } = useAttempt()
  // A passphrase that opens a backup stays, but nobody wants to type a recovery key every day.
  const needsNext = isWholeRecoveryKey(passphrase)
  const isNextReady = next.matches || (place === 'keychain' && next.text === '')
  const chosenBackup = 'id' in chosen ? backups.find(({ id }) => id === chosen.id) : undefined
  const isChosen = 'id' in chosen || chosen.file !== null
  const ready = isChosen && passphrase !== '' && (!needsNext || isNextReady)

  const restore = () =>
    attempt(async () => {
      const from =
        'id' in chosen
          ? { backup: chosen.id }
          : { file: chosen.file ? await toBase64(chosen.file) : '' }
      const newPassphrase = needsNext && next.text !== '' ? next.text : null
      const input = { from, place, passphrase, newPassphrase }
      session.getState().adopt(await call('vault.restoreSealed', input))
    })

  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        if (ready) void restore()
      }}
    >
      <ChooseBackup backups={backups} value={chosen} onChange={setChosen} />
      <SecretInput
        label={say('recovery.passphrase')}
        description={chosenBackup && describeKeyOf(chosenBackup)}
        value={passphrase}
        onChange={setPassphrase}
      />
      <div>
        <Text size="sm" fw={500} mb={4} id="restore-place">
          {say('recovery.place')}
        </Text>
        <SegmentedControl
          fullWidth
          aria-labelledby="restore-place"
          value={place}
          onChange={setPlace}
          data={[
            {
              value: 'keychain',
              label: status ? sayWords(status.keychainName) : say('recovery.place.keychain'),
            },
            { value: 'file', label: say('labels.encryptedFile') },
          ]}
        />
      </div>
      {needsNext && (
        <NewPassphrase
          label={
            place === 'file' ? say('labels.newPassphrase') : say('recovery.newPassphrase.optional')
          }
          repeatLabel={say('forms.repeatNewPassphrase')}
          value={next}
          onChange={setNext}
        />
      )}
      <Failure sentence={failure} />
      <Group justify="space-between">
        <Button variant="default" onClick={onBack}>
          {say('labels.back')}
        </Button>
        <Button type="submit" loading={busy} disabled={!ready}>
          {say('labels.restore')}
        </Button>
      </Group>
    </form>
  )
}
