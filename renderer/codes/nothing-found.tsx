import { Button, Stack, Text } from '@mantine/core'
import classes from '../parts/layout/empty.module.css'
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
          {tag !== null && (
            <>
              tagged “<bdi>{tag}</bdi>”{' '}
            </>
          )}
          matches “<bdi>{query.trim()}</bdi>”.
        </Text>
        <Button variant="default" onClick={clear}>
          Show all entries
        </Button>
      </Stack>
    </div>
  )
}
