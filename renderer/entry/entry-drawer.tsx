import { Drawer } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { EntryDetails } from '../../shared/entry-models.ts'
import { say } from '../../shared/wording/say.ts'
import { IconTitle } from '../parts/entries/icon-title.tsx'
import { Failure } from '../parts/feedback/failure.tsx'
import { Waiting } from '../parts/feedback/waiting.tsx'
import { useDiscard } from '../parts/forms/use-discard.tsx'
import { useStores } from '../stores/stores-context.ts'
import { EntryForm } from './entry-form.tsx'
import { EntrySecret } from './entry-secret.tsx'
import { RemoveEntry } from './remove-entry.tsx'
import { useEntryDetails } from './use-entry-details.ts'

interface EntryDrawerProps {
  /** Renders the account that the entry belongs to. */
  accountOf(entry: EntryDetails): ReactNode
  /** `onEdited` is called when there is something to lose, and when there no longer is. */
  backupCodesOf(entry: EntryDetails, onEdited: (edited: boolean) => void): ReactNode
}

/** Shows the details of one entry, next to the list. */
export function EntryDrawer({ accountOf, backupCodesOf }: EntryDrawerProps) {
  const { accounts, view } = useStores()
  const id = useStore(view, state => state.detailsOf)
  const asked = useStore(accounts, ({ task }) => task !== null)
  const [edited, setEdited] = useState(false)
  const [adding, setAdding] = useState(false)
  const close = () => view.getState().closeDrawer()
  const discard = useDiscard(edited || adding)
  const found = useEntryDetails(id)
  const shown = found?.details ?? null
  const isGone = found?.isGone ?? false
  const failure = shown && isGone ? null : (found?.failure ?? null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another entry begins unedited
  useEffect(() => setEdited(false), [id])

  return (
    <Drawer
      opened={id !== null}
      onClose={() => discard.leave(close)}
      closeOnEscape={!asked}
      position="right"
      size={460}
      title={shown ? <IconTitle entry={shown} /> : say('labels.details')}
    >
      <Failure sentence={failure} />
      {shown ? (
        <>
          <EntryForm
            key={shown.id}
            details={shown}
            isGone={isGone}
            onEdited={setEdited}
            onSaved={close}
          />
          {!isGone && (
            <>
              {accountOf(shown)}
              {backupCodesOf(shown, setAdding)}
              <EntrySecret key={`secret-${shown.id}`} id={shown.id} updatedAt={shown.updatedAt} />
              <RemoveEntry entry={shown} onRemoved={close} />
            </>
          )}
        </>
      ) : (
        !failure && <Waiting name={say('entry.details.loading')} />
      )}
      {discard.question}
    </Drawer>
  )
}
