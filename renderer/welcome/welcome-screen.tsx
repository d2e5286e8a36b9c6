import { Anchor, Button, Text, Title } from '@mantine/core'
import { IconFileTextShield, IconHistory, IconKey } from '@tabler/icons-react'
import { useState } from 'react'
import { useStore } from 'zustand'
import type { PlaceKind } from '../../shared/models.ts'
import { Failure } from '../parts/feedback/failure.tsx'
import { Notice } from '../parts/feedback/notice.tsx'
import {
  NewPassphrase,
  type NewPassphraseValue,
  newPassphrase,
} from '../parts/forms/new-passphrase.tsx'
import { useAttempt } from '../parts/forms/use-attempt.ts'
import { Stage } from '../parts/layout/stage.tsx'
import { RestoreForm } from '../parts/recovery/restore-form.tsx'
import { useOwnBackups } from '../parts/recovery/use-own-backups.ts'
import { formatMoment } from '../parts/time/duration.ts'
import { useStores } from '../stores/stores-context.ts'
import { PlaceChoice } from './place-choice.tsx'

/** The first start: where the secrets shall live, and whether a passphrase locks them. */
export function WelcomeScreen() {
  const { call, session } = useStores()
  const status = useStore(session, state => state.status)
  const [place, setPlace] = useState<PlaceKind>(status?.place ?? 'keychain')
  const [value, setValue] = useState<NewPassphraseValue>(newPassphrase)
  const [restoring, setRestoring] = useState(false)
  const [newestBackup] = useOwnBackups() ?? []
  const { busy, failure, attempt } = useAttempt()
  const required = place === 'file'
  const ready = value.matches || (!required && value.text === '')

  const create = () =>
    attempt(async () => {
      const passphrase = value.text === '' ? null : value.text
      session.getState().setJustCreated({ passphrase })
      try {
        session.getState().adopt(await call('vault.create', { place, passphrase }))
      } catch (error) {
        session.getState().setJustCreated(null)
        throw error
      }
    })

  if (restoring) return <RestoreForm after="computer" onBack={() => setRestoring(false)} />

  return (
    <Stage wide>
      <div>
        <Title order={1} size="h2">
          Welcome
        </Title>
        <Text c="dimmed" mt={4}>
          Countersign keeps the second factor of your accounts on this computer, and only here.
          Where shall the secrets live?
        </Text>
      </div>
      {newestBackup && (
        <Notice boxed icon={<IconHistory size={18} />}>
          <Text size="sm">
            There was a vault on this computer: its newest backup is of{' '}
            {formatMoment(newestBackup.madeAt)}.
          </Text>
          <Button size="compact-sm" variant="default" onClick={() => setRestoring(true)}>
            Restore it
          </Button>
        </Notice>
      )}
      <form
        className="stack"
        onSubmit={event => {
          event.preventDefault()
          if (ready) void create()
        }}
      >
        <fieldset className="plain stack">
          <legend className="visually-hidden">Where the secrets live</legend>
          <PlaceChoice
            Icon={IconKey}
            name={status?.keychainName ?? 'The system’s keychain'}
            text="The keychain of your system. It opens when you sign in to this computer."
            chosen={place === 'keychain'}
            onChoose={() => setPlace('keychain')}
          />
          <PlaceChoice
            Icon={IconFileTextShield}
            name="A sealed file"
            text="Encrypted with a passphrase that only you know. You type it at every start."
            chosen={place === 'file'}
            onChoose={() => setPlace('file')}
          />
        </fieldset>
        <NewPassphrase
          label={required ? 'Passphrase' : 'Passphrase (optional)'}
          value={value}
          onChange={setValue}
        />
        {!required && value.text === '' && (
          <Text size="sm" c="dimmed" mt={-10}>
            With one, Countersign locks itself and asks for it, on top of your keychain.
          </Text>
        )}
        <Failure sentence={failure} />
        <Button type="submit" size="md" loading={busy} disabled={!ready}>
          Create my vault
        </Button>
      </form>
      <Anchor component="button" type="button" size="sm" onClick={() => setRestoring(true)}>
        I have a backup to restore
      </Anchor>
    </Stage>
  )
}
