import { ActionIcon, Button, Group, Tooltip } from '@mantine/core'
import { IconTrashX } from '@tabler/icons-react'
import type { TrashedEntry } from '../../shared/entry-models.ts'
import { say } from '../../shared/wording/say.ts'
import { EntryIcon } from '../icons/entry-icon.tsx'
import { MadeBy } from '../parts/entries/made-by.tsx'
import { entryName, namesOnly } from '../stores/entry-name.ts'
import { daysLeft } from './days-left.ts'
import classes from './trash.module.css'

interface TrashRowProps {
  readonly entry: TrashedEntry
  onRestore(): void
  onPurge(): void
}

export function TrashRow({ entry, onRestore, onPurge }: TrashRowProps) {
  const name = entryName(entry)
  const titled = (named: string) =>
    entry.isEarlierSecret ? say('trash.earlierSecret', { name: named }) : named
  const title = titled(name)
  return (
    <li className={classes.row}>
      <EntryIcon
        issuer={entry.issuer}
        label={entry.label}
        website={entry.website}
        icon={entry.icon}
        madeBy={entry.madeBy}
      />
      <span className={classes.names}>
        <bdi className={classes.name}>{titled(namesOnly(entry))}</bdi>
        <span className={classes.left}>
          <MadeBy entry={entry} /> {daysLeft(entry.purgedAt, Date.now())}
        </span>
      </span>
      <Group gap={6} wrap="nowrap">
        <Button
          size="xs"
          variant="light"
          aria-label={say('trash.restoreNamed', { title })}
          onClick={onRestore}
        >
          {say('labels.restore')}
        </Button>
        <Tooltip label={say('trash.deleteForGood')}>
          <ActionIcon
            variant="subtle"
            color="red"
            size={32}
            aria-label={say('trash.purge.named', { title })}
            onClick={onPurge}
          >
            <IconTrashX size={18} />
          </ActionIcon>
        </Tooltip>
      </Group>
    </li>
  )
}
