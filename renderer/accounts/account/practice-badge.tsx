import { Badge } from '@mantine/core'

/** Marks what belongs to the practice server, so that nobody takes it for real. */
export function PracticeBadge() {
  return (
    <Badge variant="outline" color="var(--ink-soft)" size="sm" tt="none" flex="none">
      Practice
    </Badge>
  )
}
