import { Button, Group, Text } from '@mantine/core'
import { say } from '../../../shared/wording/say.ts'

interface PagerProps {
  readonly page: number
  readonly pages: number
  onPage(page: number): void
}

/** Moves between the pages of a server's list, and shows nothing if there is only one. */
export function Pager({ page, pages, onPage }: PagerProps) {
  if (pages <= 1) return null
  return (
    <Group justify="center" gap="sm">
      <Button variant="default" size="xs" disabled={page <= 1} onClick={() => onPage(page - 1)}>
        {say('administer.previous')}
      </Button>
      <Text size="sm" role="status">
        {say('administer.page', { page, pages })}
      </Text>
      <Button variant="default" size="xs" disabled={page >= pages} onClick={() => onPage(page + 1)}>
        {say('labels.next')}
      </Button>
    </Group>
  )
}
