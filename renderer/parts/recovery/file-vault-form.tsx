import { Button, Group, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useStore } from 'zustand'
import { say } from '../../../shared/wording/say.ts'
import { words } from '../../../shared/wording/words.ts'
import { useStores } from '../../stores/stores-context.ts'
import { Failure } from '../feedback/failure.tsx'
import { NewPassphrase, type NewPassphraseValue, newPassphrase } from '../forms/new-passphrase.tsx'
import { useAttempt } from '../forms/use-attempt.ts'
import { Stage } from '../layout/stage.tsx'
import { saidWith } from '../said.ts'

/** Creates an empty vault in a sealed file if the keychain doesn't answer. */
export function FileVaultForm({ onBack }: { onBack: () => void }) {
  const { call, session } = useStores()
  const filePath = useStore(session, state => state.status?.filePath)
  const [value, setValue] = useState<NewPassphraseValue>(newPassphrase)
  const { busy, failure, attempt } = useAttempt()

  const create = () =>
    attempt(async () => {
      session.getState().setJustCreated({ passphrase: value.text })
      try {
        const input = { place: 'file', passphrase: value.text } as const
        session.getState().adopt(await call('vault.create', input))
      } catch (error) {
        session.getState().setJustCreated(null)
        throw error
      }
    })

  return (
    <Stage>
      <Title order={1} size="h3">
        {say('recovery.newFile.title')}
      </Title>
      <Text size="sm" c="dimmed">
        {saidWith(words('recovery.newFile.hint', { filePath: filePath ?? '' }), {
          bdi: chunks => <bdi>{chunks}</bdi>,
        })}
      </Text>
      <form
        className="stack"
        onSubmit={event => {
          event.preventDefault()
          if (value.matches) void create()
        }}
      >
        <NewPassphrase
          label={say('labels.passphrase')}
          repeatLabel={say('forms.repeatPassphrase')}
          autoFocus
          value={value}
          onChange={setValue}
        />
        <Failure sentence={failure} />
        <Group justify="space-between">
          <Button variant="default" onClick={onBack}>
            {say('labels.back')}
          </Button>
          <Button type="submit" loading={busy} disabled={!value.matches}>
            {say('recovery.newFile.create')}
          </Button>
        </Group>
      </form>
    </Stage>
  )
}
