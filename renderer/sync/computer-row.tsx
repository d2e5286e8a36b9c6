import { Button } from '@mantine/core'
import type { SyncComputer } from '../../shared/sync-contract.ts'
import { say } from '../../shared/wording/say.ts'
import { Row } from '../parts/layout/section.tsx'
import { formatAge } from '../parts/time/duration.ts'
import { useNow } from '../parts/time/use-now.ts'

interface ComputerRowProps {
  readonly computer: SyncComputer
  /** Null where this computer may not remove it. */
  readonly onRemove: (() => void) | null
  onShowKnown(): void
}

/** Shows a computer that has this vault, or had it. */
export function ComputerRow({ computer, onRemove, onShowKnown }: ComputerRowProps) {
  const now = useNow()
  const { name, thisOne, removed } = computer

  return (
    <Row name={<bdi>{name}</bdi>} hint={describe(computer, now)}>
      {removed && !thisOne && (
        <Button
          variant="default"
          aria-label={say('computers.computer.knowsNamed', { name })}
          onClick={onShowKnown}
        >
          {say('computers.computer.knows')}
        </Button>
      )}
      {!removed && !thisOne && onRemove && (
        <Button
          variant="subtle"
          aria-label={say('computers.computer.remove', { name })}
          onClick={onRemove}
        >
          {say('labels.remove')}
        </Button>
      )}
    </Row>
  )
}

function describe({ system, thisOne, lastSeen }: SyncComputer, now: number): string {
  if (thisOne) return say('computers.computer.about.thisOne', { system })
  if (lastSeen === null) return say('computers.computer.about.notSeen', { system })
  return say('computers.computer.about.seen', { system, age: formatAge(lastSeen, now) })
}
