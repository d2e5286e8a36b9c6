import { Button, Text } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import type { Meeting } from '../../../shared/models.ts'
import { say } from '../../../shared/wording/say.ts'
import { Notice } from '../feedback/notice.tsx'

interface NothingNewProps {
  readonly met: readonly Meeting[]
  /** Ticks those of a kind, for whoever wants them all the same. */
  tickAll(is: (one: Meeting) => boolean): void
}

const isChanged = ({ verdict }: Meeting) => verdict === 'changed'
const isElsewhere = ({ verdict }: Meeting) => verdict === 'elsewhere'

/** All that was found is here already, and some of it in another way: what can be done about it. */
export function NothingNew({ met, tickAll }: NothingNewProps) {
  const changed = met.filter(isChanged).length
  const elsewhere = met.filter(isElsewhere).length
  if (changed + elsewhere === 0) return null
  return (
    <Notice icon={<IconCircleCheck size={18} />} boxed>
      <Text size="sm">{describeOthers(changed, elsewhere)}</Text>
      {changed > 0 && (
        <Button size="compact-sm" variant="default" onClick={() => tickAll(isChanged)}>
          {changed === 1
            ? say('findings.tickChangeYours')
            : say('findings.tickChangedChangeYours', { changed })}
        </Button>
      )}
      {changed === 0 && (
        <Button size="compact-sm" variant="default" onClick={() => tickAll(isElsewhere)}>
          {elsewhere === 1
            ? say('findings.tickAddAgain')
            : say('findings.tickElsewhereAddThem', { elsewhere })}
        </Button>
      )}
    </Notice>
  )
}

function describeOthers(changed: number, elsewhere: number): string {
  const renamed =
    elsewhere === 1 ? say('findings.underAnotherName') : say('findings.underOtherNames')
  if (changed === 0) {
    return `${elsewhere === 1 ? say('findings.oneEntryIs') : say('findings.elsewhereEntriesAre', { elsewhere })} here ${renamed}.`
  }
  const differing = `${changed === 1 ? say('findings.oneEntryHas') : say('findings.changedEntriesHave', { changed })} other settings here`
  if (elsewhere === 0) return `${differing}.`
  return `${differing}, and ${elsewhere === 1 ? say('findings.oneIs') : `${elsewhere} are`} here ${renamed}.`
}
