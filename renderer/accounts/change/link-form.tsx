import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useStore } from 'zustand'
import type { Account } from '../../../shared/account-models.ts'
import { likelyEntries } from '../../../shared/likely-entries.ts'
import { say } from '../../../shared/wording/say.ts'
import { words } from '../../../shared/wording/words.ts'
import { Failure } from '../../parts/feedback/failure.tsx'
import { useAttempt } from '../../parts/forms/use-attempt.ts'
import { saidWith } from '../../parts/said.ts'
import { useStores } from '../../stores/stores-context.ts'
import { EntryPicker } from '../prove/entry-picker.tsx'

/** Lets the user choose the entry that produces an account's codes, or none. */
export function LinkForm({ account, onClose }: { account: Account; onClose: () => void }) {
  const { call, accounts, entries, announcer } = useStores()
  const list = useStore(entries, state => state.list)
  const likely = likelyEntries(account, list ?? [])
  const [entryId, setEntryId] = useState(account.entryId ?? likely[0]?.id ?? null)
  const { busy, failure, attempt } = useAttempt()

  const link = (chosen: string | null) =>
    attempt(async () => {
      const change = { entryId: chosen }
      accounts.getState().adopt(await call('accounts.update', { id: account.id, change }))
      announcer
        .getState()
        .announce(chosen === null ? say('change.unlink.done') : say('change.link.done'))
      onClose()
    })

  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        if (entryId !== null) void link(entryId)
      }}
    >
      <Text size="sm">
        {saidWith(words('change.link.intro', { email: account.email }), {
          bdi: chunks => <bdi>{chunks}</bdi>,
        })}
      </Text>
      <EntryPicker
        likely={likely}
        linkedId={account.entryId}
        value={entryId}
        onChange={setEntryId}
      />
      <Failure sentence={failure} />
      <Group justify="space-between">
        {account.entryId === null ? (
          <Button variant="default" onClick={onClose}>
            {say('labels.cancel')}
          </Button>
        ) : (
          <Button variant="default" onClick={() => void link(null)}>
            {say('change.unlink')}
          </Button>
        )}
        <Button type="submit" loading={busy} disabled={entryId === null}>
          {say('change.link')}
        </Button>
      </Group>
    </form>
  )
}
