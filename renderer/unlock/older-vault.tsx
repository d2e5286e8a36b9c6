import { Button, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { exactly } from '../../shared/describe-older.ts'
import type { OlderVault as Older } from '../../shared/vault-models.ts'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import { Failure } from '../parts/feedback/failure.tsx'
import { SecretInput } from '../parts/forms/secret-input.tsx'
import { useAttempt } from '../parts/forms/use-attempt.ts'
import { Fold } from '../parts/layout/fold.tsx'
import { Stage } from '../parts/layout/stage.tsx'
import { saidWith } from '../parts/said.ts'
import { useStores } from '../stores/stores-context.ts'

type How = 'as-it-is' | 'newest-backup'

/**
 * Explains that the vault isn't the newest known version, with both dates and both ways to
 * continue.
 */
export function OlderVault({ older }: { readonly older: Older }) {
  const { call, session } = useStores()
  const [passphrase, setPassphrase] = useState('')
  const [chosen, setChosen] = useState<How | null>(null)
  const { busy, failure, attempt } = useAttempt()
  const { savedAt, newestAt, backupAt, isSealed } = older
  const isReady = !busy && (!isSealed || passphrase !== '')

  function open(how: How) {
    setChosen(how)
    void attempt(async () => {
      const given = isSealed ? passphrase : null
      session.getState().adopt(await call('vault.openOlder', { how, passphrase: given }))
    })
  }

  const ways =
    backupAt === null ? (['as-it-is'] as const) : (['newest-backup', 'as-it-is'] as const)
  const labels = {
    'newest-backup': say('recovery.older.restore', {
      moment: exactly(backupAt ?? newestAt),
    }),
    'as-it-is': say('recovery.older.open'),
  }

  return (
    <Stage wide>
      <Title order={1} size="h3">
        {say('recovery.older.title')}
      </Title>
      <Text>
        {saidWith(
          words('recovery.older.text', {
            savedAt: exactly(savedAt),
            newestAt: exactly(newestAt),
          }),
          { strong: chunks => <strong>{chunks}</strong> },
        )}
      </Text>
      <form
        className="stack"
        onSubmit={event => {
          event.preventDefault()
          if (isReady) open(ways[0])
        }}
      >
        {isSealed && (
          <SecretInput
            label={say('labels.passphrase')}
            autoFocus
            value={passphrase}
            onChange={setPassphrase}
            error={failure}
          />
        )}
        {!isSealed && <Failure sentence={failure} />}
        <Stack gap="xs">
          {ways.map((how, at) => (
            <Button
              key={how}
              type={at === 0 ? 'submit' : 'button'}
              variant={at === 0 ? 'filled' : 'default'}
              loading={busy && chosen === how}
              disabled={!isReady}
              {...(at > 0 && { onClick: () => open(how) })}
            >
              {labels[how]}
            </Button>
          ))}
        </Stack>
      </form>
      <Fold summary={say('recovery.older.help')}>
        <div className="stack">
          <Text size="sm">{say('recovery.older.help.why')}</Text>
          <Text size="sm">
            {backupAt === null
              ? say('recovery.older.help.noBackup')
              : say('recovery.older.help.backup')}
          </Text>
        </div>
      </Fold>
    </Stage>
  )
}
