import { Button, Text } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import type { Meeting } from '../../shared/models.ts'
import { Notice } from '../shell/notice.tsx'

interface NothingNewProps {
  readonly met: readonly Meeting[]
  /** Ticks those of a kind, for whoever wants them all the same. */
  tickAll(is: (one: Meeting) => boolean): void
}

const isChanged = ({ verdict }: Meeting) => verdict === 'changed'
const isElsewhere = ({ verdict }: Meeting) => verdict === 'elsewhere'

/** All that was found is here already: what can be done about it nevertheless. */
export function NothingNew({ met, tickAll }: NothingNewProps) {
  const changed = met.filter(isChanged).length
  const elsewhere = met.filter(isElsewhere).length
  return (
    <Notice icon={<IconCircleCheck size={18} />} boxed>
      <Text size="sm">
        {changed + elsewhere === 0
          ? 'There is nothing new to add.'
          : `There is nothing new to add, but ${describeOthers(changed, elsewhere)}.`}
      </Text>
      {changed > 0 && (
        <Button size="compact-sm" variant="default" onClick={() => tickAll(isChanged)}>
          {changed === 1 ? 'Tick it to change yours' : `Tick the ${changed} to change yours`}
        </Button>
      )}
      {changed === 0 && elsewhere > 0 && (
        <Button size="compact-sm" variant="default" onClick={() => tickAll(isElsewhere)}>
          {elsewhere === 1 ? 'Tick it to add it again' : `Tick the ${elsewhere} to add them again`}
        </Button>
      )}
    </Notice>
  )
}

function describeOthers(changed: number, elsewhere: number): string {
  const parts = [
    changed === 1
      ? 'one entry has other settings here'
      : `${changed} entries have other settings here`,
    elsewhere === 1 ? 'one is here under another name' : `${elsewhere} are here under other names`,
  ]
  if (changed === 0) return parts[1] ?? ''
  return elsewhere === 0 ? (parts[0] ?? '') : parts.join(', and ')
}
