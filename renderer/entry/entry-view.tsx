import { Button, Group } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { EntryDetails } from '../../shared/entry-models.ts'
import { say } from '../../shared/wording/say.ts'
import { modKey } from '../parts/keys/mod-key.ts'
import { EntryFacts } from './entry-facts.tsx'
import { EntryGone } from './entry-gone.tsx'
import { EntryHistory } from './entry-history.tsx'
import { EntrySecret } from './entry-secret.tsx'
import { RemoveEntry } from './remove-entry.tsx'

interface EntryViewProps {
  readonly details: EntryDetails
  /** True once the entry was removed elsewhere. */
  readonly isGone: boolean
  readonly code: ReactNode
  readonly account: ReactNode
  readonly backupCodes: ReactNode
  onEdit(): void
  onRemoved(): void
}

/** Shows everything about an entry. Nothing in it changes the entry by accident. */
export function EntryView(props: EntryViewProps) {
  const { details, isGone, code, account, backupCodes, onEdit, onRemoved } = props
  if (isGone) return <EntryGone id={details.id} isEdited={false} onBack={async () => {}} />

  return (
    <>
      {code}
      <EntryFacts details={details} />
      <Group mt="sm">
        <Button
          variant="default"
          leftSection={<IconPencil size={17} />}
          aria-keyshortcuts={modKey === '⌘' ? 'Meta+E' : 'Control+E'}
          onClick={onEdit}
        >
          {say('labels.edit')}
        </Button>
      </Group>
      {account}
      {backupCodes}
      <EntrySecret key={`secret-${details.id}`} id={details.id} updatedAt={details.updatedAt} />
      <EntryHistory details={details} />
      <RemoveEntry entry={details} onRemoved={onRemoved} />
    </>
  )
}
