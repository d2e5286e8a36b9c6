import { Button, Text } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import type { Match } from '../../../shared/match-models.ts'
import { say } from '../../../shared/wording/say.ts'
import { Notice } from '../../parts/feedback/notice.tsx'

interface NothingNewProps {
  readonly met: readonly Match[]
  /** Selects those of a kind, for users who want them anyway. */
  tickAll(is: (one: Match) => boolean): void
}

const isChanged = ({ verdict }: Match) => verdict === 'changed'
const isElsewhere = ({ verdict }: Match) => verdict === 'elsewhere'

/**
 * Shows what can be done if everything that was found is already here, some of it in a different
 * form.
 */
export function NothingNew({ met, tickAll }: NothingNewProps) {
  const changed = met.filter(isChanged).length
  const renamed = met.filter(isElsewhere).length
  if (changed + renamed === 0) return null
  return (
    <Notice icon={<IconCircleCheck size={18} />} boxed>
      <Text size="sm">{describeOthers(changed, renamed)}</Text>
      {changed > 0 && (
        <Button size="compact-sm" variant="default" onClick={() => tickAll(isChanged)}>
          {say('findings.selectChanged', { changed })}
        </Button>
      )}
      {changed === 0 && (
        <Button size="compact-sm" variant="default" onClick={() => tickAll(isElsewhere)}>
          {say('findings.selectRenamed', { renamed })}
        </Button>
      )}
    </Notice>
  )
}

function describeOthers(changed: number, renamed: number): string {
  if (changed === 0) return say('findings.renamed', { renamed })
  return renamed === 0
    ? say('findings.changed', { changed })
    : say('findings.changedAndRenamed', { changed, renamed })
}
