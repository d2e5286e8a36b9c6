import { Button, Text } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { Match } from '../../../shared/match-models.ts'
import { say } from '../../../shared/wording/say.ts'
import { words } from '../../../shared/wording/words.ts'
import { Failure } from '../../parts/feedback/failure.tsx'
import { Notice } from '../../parts/feedback/notice.tsx'
import { useAttempt } from '../../parts/forms/use-attempt.ts'
import { saidWith } from '../../parts/said.ts'
import { entryName } from '../../stores/entry-name.ts'
import { idsInTrash } from './ids-in-trash.ts'

interface TrashNoticeProps {
  readonly met: readonly Match[]
  restore(ids: string[]): Promise<void>
}

/** Offers to restore entries that are imported but are in the trash here. */
export function TrashNotice({ met, restore }: TrashNoticeProps) {
  const { busy, failure, attempt } = useAttempt()
  const ids = idsInTrash(met)
  const only = met.find(({ existing }) => existing?.id === ids[0])?.existing
  if (!only) return <Failure sentence={failure} />
  const count = ids.length

  return (
    <>
      <Failure sentence={failure} />
      <Notice icon={<IconTrash size={18} />} boxed>
        <Text size="sm">
          {count === 1
            ? saidWith(words('findings.inTrash', { name: entryName(only) }), {
                bdi: chunks => <bdi>{chunks}</bdi>,
              })
            : say('findings.manyInTrash', { count })}
        </Text>
        <Button
          size="compact-sm"
          variant="default"
          loading={busy}
          onClick={() => void attempt(() => restore(ids))}
        >
          {say('findings.restore', { count })}
        </Button>
      </Notice>
    </>
  )
}
