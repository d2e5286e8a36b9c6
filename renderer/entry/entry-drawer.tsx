import { Drawer } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { EntryDetails } from '../../shared/entry-models.ts'
import { say } from '../../shared/wording/say.ts'
import { IconTitle } from '../parts/entries/icon-title.tsx'
import { Failure } from '../parts/feedback/failure.tsx'
import { Waiting } from '../parts/feedback/waiting.tsx'
import { useDiscard } from '../parts/forms/use-discard.tsx'
import { useStores } from '../stores/stores-context.ts'
import { EntryForm } from './entry-form.tsx'
import { EntryView } from './entry-view.tsx'
import { RemoveEntry } from './remove-entry.tsx'
import { useEntryDetails } from './use-entry-details.ts'

interface EntryDrawerProps {
  /** Renders the code, which takes the focus if nothing else was asked for. */
  codeOf(entry: EntryDetails, takesFocus: boolean): ReactNode
  /** Renders the account that the entry belongs to. */
  accountOf(entry: EntryDetails): ReactNode
  /** `onEdited` is called when there is something to lose, and when there no longer is. */
  backupCodesOf(entry: EntryDetails, onEdited: (edited: boolean) => void): ReactNode
}

/** Shows the details of one entry to look at, and on request the form to edit them. */
export function EntryDrawer({ codeOf, accountOf, backupCodesOf }: EntryDrawerProps) {
  const { accounts, view } = useStores()
  const id = useStore(view, state => state.detailsOf)
  const part = useStore(view, state => state.detailsPart)
  const asked = useStore(accounts, ({ task }) => task !== null)
  const [edited, setEdited] = useState(false)
  const [adding, setAdding] = useState(false)
  const [isEditing, setIsEditing] = useState(false)
  const close = () => view.getState().closeDrawer()
  const discard = useDiscard(edited || adding)
  const found = useEntryDetails(id)
  const shown = found?.details ?? null
  const isGone = found?.isGone ?? false
  const failure = shown && isGone ? null : (found?.failure ?? null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another entry begins unedited
  useEffect(() => {
    setEdited(false)
    setAdding(false)
    setIsEditing(part === 'edit')
  }, [id, part])

  /** Leads back to where the form was opened from: the list, or the details. */
  function endEditing() {
    if (part === 'edit') close()
    else setIsEditing(false)
  }

  function onKeyDown(event: KeyboardEvent) {
    const isEdit = (event.ctrlKey || event.metaKey) && !event.altKey && event.key === 'e'
    if (!isEdit || isEditing || isGone || !shown) return
    event.preventDefault()
    discard.leave(() => setIsEditing(true))
  }

  return (
    <Drawer
      opened={id !== null}
      onClose={() => discard.leave(close)}
      closeOnEscape={!asked}
      position="right"
      size={460}
      onKeyDown={onKeyDown}
      title={shown ? <IconTitle entry={shown} /> : say('labels.details')}
    >
      <Failure sentence={failure} />
      {shown ? (
        isEditing ? (
          <>
            <EntryForm
              key={shown.id}
              details={shown}
              isGone={isGone}
              onEdited={setEdited}
              onSaved={endEditing}
              onCancel={() => discard.leave(endEditing)}
            />
            {!isGone && <RemoveEntry entry={shown} onRemoved={close} />}
          </>
        ) : (
          <EntryView
            details={shown}
            isGone={isGone}
            code={codeOf(shown, part === null)}
            account={accountOf(shown)}
            backupCodes={backupCodesOf(shown, setAdding)}
            onEdit={() => discard.leave(() => setIsEditing(true))}
            onRemoved={close}
          />
        )
      ) : (
        !failure && <Waiting name={say('entry.details.loading')} />
      )}
      {discard.question}
    </Drawer>
  )
}
