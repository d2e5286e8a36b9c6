import { Button, Text } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { EntryId } from '../../shared/entry-models.ts'
import { AppError } from '../../shared/errors.ts'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import { Failure } from '../parts/feedback/failure.tsx'
import { Notice } from '../parts/feedback/notice.tsx'
import { useAttempt } from '../parts/forms/use-attempt.ts'
import { useStores } from '../stores/stores-context.ts'

interface EntryGoneProps {
  readonly id: EntryId
  readonly isEdited: boolean
  /** Called when the entry is back in the list, to save what was typed. */
  onBack(): Promise<void>
}

/** Tells that the entry was removed elsewhere while it is open here. What was typed stays. */
export function EntryGone({ id, isEdited, onBack }: EntryGoneProps) {
  const { call, entries } = useStores()
  const { busy, failure, attempt } = useAttempt()

  const bringBack = () =>
    attempt(() =>
      entries.getState().changing(async () => {
        const { restored } = await call('trash.restore', { ids: [id] })
        if (restored === 0) {
          throw new AppError('not-found', words('entry.gone.notInTrash'))
        }
        await onBack()
      }),
    )

  return (
    <>
      <Notice icon={<IconTrash size={18} />} alert boxed>
        <Text size="sm">{isEdited ? say('entry.gone.edited') : say('entry.gone')}</Text>
        <Button size="compact-sm" variant="default" loading={busy} onClick={() => void bringBack()}>
          {isEdited ? say('entry.gone.restoreAndSave') : say('entry.gone.restore')}
        </Button>
      </Notice>
      <Failure sentence={failure} />
    </>
  )
}
