import { Button, Stack, Text } from '@mantine/core'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import classes from '../parts/layout/empty.module.css'
import { saidWith } from '../parts/said.ts'
import { useStores } from '../stores/stores-context.ts'

export function NothingFound({ query, tag }: { query: string; tag: string | null }) {
  const { view } = useStores()
  const sought = query.trim()
  const nothingFound =
    tag === null
      ? words('codes.nothingFound', { query: sought })
      : words('codes.nothingFound.tagged', { tag, query: sought })

  function clear() {
    view.getState().search('')
    view.getState().chooseTag(null)
  }

  return (
    <div className={classes.room}>
      <Stack m="auto" align="center" gap="sm">
        <Text c="dimmed" ta="center" role="status">
          {saidWith(nothingFound, { bdi: chunks => <bdi>{chunks}</bdi> })}
        </Text>
        <Button variant="default" onClick={clear}>
          {say('codes.showAllEntries')}
        </Button>
      </Stack>
    </div>
  )
}
