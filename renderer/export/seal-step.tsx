import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useStore } from 'zustand'
import { say } from '../../shared/wording/say.ts'
import { Failure } from '../parts/feedback/failure.tsx'
import {
  NewPassphrase,
  type NewPassphraseValue,
  newPassphrase,
} from '../parts/forms/new-passphrase.tsx'
import { useAttempt } from '../parts/forms/use-attempt.ts'
import { useConfirmation } from '../parts/forms/use-confirmation.tsx'
import { useStores } from '../stores/stores-context.ts'
import { ExportOutlook } from './export-outlook.tsx'
import { useSaved } from './use-saved.ts'

/** Asks for the file's password, typed twice, and for a confirmation. */
export function SealStep() {
  const { exports } = useStores()
  const name = useStore(exports, ({ formats, formatId }) =>
    formats?.find(({ id }) => id === formatId),
  )?.name
  const [passphrase, setPassphrase] = useState<NewPassphraseValue>(newPassphrase)
  const { field, confirmation, isReady, clear } = useConfirmation()
  const { busy, failure, attempt } = useAttempt()
  const saved = useSaved()
  const ready = passphrase.matches && isReady

  async function seal() {
    await attempt(async () =>
      saved(await exports.getState().seal(passphrase.text, confirmation), true),
    )
    clear()
  }

  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        if (ready && !busy) void seal()
      }}
    >
      <Text size="sm">{say('exporting.seal.password', { format: name ?? '' })}</Text>
      <ExportOutlook />
      <NewPassphrase
        label={say('exporting.seal.field')}
        repeatLabel={say('forms.repeatFilePassword')}
        autoFocus
        value={passphrase}
        onChange={setPassphrase}
      />
      {field}
      <Failure sentence={failure} />
      <Group justify="flex-end">
        <Button type="submit" loading={busy} disabled={!ready}>
          {say('exporting.saveFile')}
        </Button>
      </Group>
    </form>
  )
}
