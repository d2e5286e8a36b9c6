import { Button, Stack, Text } from '@mantine/core'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import classes from '../parts/layout/empty.module.css'
import { saidWith } from '../parts/said.ts'
import { useStores } from '../stores/stores-context.ts'

export function NothingFound({ query, tag }: { query: string; tag: string | null }) {
  const { view } = useStores()

  function clear() {
    view.getState().search('')
    view.getState().chooseTag(null)
  }

  return (
    <div className={classes.room}>
      <Stack m="auto" align="center" gap="sm">
        <Text c="dimmed" ta="center" role="status">
          No entry{' '}
          {tag !== null &&
            saidWith(words('codes.taggedTag', { tag }), { bdi: chunks => <bdi>{chunks}</bdi> })}
          matches “<bdi>{query.trim()}</bdi>”.
        </Text>
        <Button variant="default" onClick={clear}>
          {say('codes.showAllEntries')}
        </Button>
      </Stack>
    </div>
  )
}
