import { Anchor, Button, Group, Text, Title } from '@mantine/core'
import { IconFileTextShield, IconHistory, IconKey } from '@tabler/icons-react'
import { useState } from 'react'
import { useStore } from 'zustand'
import type { PlaceKind } from '../../shared/vault-models.ts'
import { say, sayWords } from '../../shared/wording/say.ts'
import { Failure } from '../parts/feedback/failure.tsx'
import { Notice } from '../parts/feedback/notice.tsx'
import { LanguageSelect } from '../parts/forms/language-select.tsx'
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
  const { call, session, sync } = useStores()
  const status = useStore(session, state => state.status)
  const [place, setPlace] = useState<PlaceKind>(status?.place ?? 'keychain')
  const [value, setValue] = useState<NewPassphraseValue>(newPassphrase)
  const [restoring, setRestoring] = useState(false)
  const joins = useStore(sync, state => state.joinsNext)
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
          {joins ? say('welcome.join.title') : say('welcome.title')}
        </Title>
        <Text c="dimmed" mt={4}>
          {joins ? say('welcome.join.intro') : say('welcome.intro')}
        </Text>
      </div>
      <LanguageSelect />
      {newestBackup && !joins && (
        <Notice boxed icon={<IconHistory size={18} />}>
          <Text size="sm">
            {say('welcome.earlier', { moment: formatMoment(newestBackup.madeAt) })}
          </Text>
          <Button size="compact-sm" variant="default" onClick={() => setRestoring(true)}>
            {say('welcome.earlier.restore')}
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
          <legend className="visually-hidden">{say('welcome.place')}</legend>
          <PlaceChoice
            Icon={IconKey}
            name={status ? sayWords(status.keychainName) : say('welcome.place.keychain')}
            text={say('welcome.place.keychain.hint')}
            chosen={place === 'keychain'}
            onChoose={() => setPlace('keychain')}
          />
          <PlaceChoice
            Icon={IconFileTextShield}
            name={say('labels.encryptedFile')}
            text={say('welcome.place.file.hint')}
            chosen={place === 'file'}
            onChoose={() => setPlace('file')}
          />
        </fieldset>
        <NewPassphrase
          label={required ? say('labels.passphrase') : say('welcome.passphrase.optional')}
          repeatLabel={say('forms.repeatPassphrase')}
          value={value}
          onChange={setValue}
        />
        {!required && value.text === '' && (
          <Text size="sm" c="dimmed" mt={-10}>
            {say('welcome.passphrase.hint')}
          </Text>
        )}
        <Failure sentence={failure} />
        <Button type="submit" size="md" loading={busy} disabled={!ready}>
          {joins ? say('welcome.join.create') : say('welcome.create')}
        </Button>
      </form>
      <Group gap="lg">
        <Anchor
          component="button"
          type="button"
          size="sm"
          onClick={() => sync.getState().setJoinsNext(!joins)}
        >
          {joins ? say('welcome.join.not') : say('welcome.join')}
        </Anchor>
        {!joins && (
          <Anchor component="button" type="button" size="sm" onClick={() => setRestoring(true)}>
            {say('labels.restoreBackup')}
          </Anchor>
        )}
      </Group>
    </Stage>
  )
}
