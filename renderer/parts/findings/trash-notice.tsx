import { Button, Text } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { Meeting } from '../../../shared/models.ts'
import { say } from '../../../shared/wording/say.ts'
import { entryName } from '../../stores/entry-name.ts'
import { Failure } from '../feedback/failure.tsx'
import { Notice } from '../feedback/notice.tsx'
import { useAttempt } from '../forms/use-attempt.ts'
import { idsInTrash } from './ids-in-trash.ts'

interface TrashNoticeProps {
  readonly met: readonly Meeting[]
  restore(ids: string[]): Promise<void>
}

/** Some of what comes in lies in the trash here: one click brings it back. */
export function TrashNotice({ met, restore }: TrashNoticeProps) {
  const { busy, failure, attempt } = useAttempt()
  const ids = idsInTrash(met)
  const only = met.find(({ meets }) => meets?.id === ids[0])?.meets
  if (!only) return <Failure sentence={failure} />
  const isOne = ids.length === 1

  return (
    <>
      <Failure sentence={failure} />
      <Notice icon={<IconTrash size={18} />} boxed>
        <Text size="sm">
          {isOne ? (
            <bdi>{entryName(only)}</bdi>
          ) : (
            say('findings.countOfTheseEntries', { count: ids.length })
          )}{' '}
          {isOne ? 'is' : 'are'} in the trash.
        </Text>
        <Button
          size="compact-sm"
          variant="default"
          loading={busy}
          onClick={() => void attempt(() => restore(ids))}
        >
          {isOne ? say('findings.restoreIt') : say('findings.restoreThem')}
        </Button>
      </Notice>
    </>
  )
}
