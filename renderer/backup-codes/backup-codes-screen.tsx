import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import { Waiting } from '../parts/feedback/waiting.tsx'
import { Page } from '../parts/layout/page.tsx'
import { saidWith } from '../parts/said.ts'
import { useStores } from '../stores/stores-context.ts'
import classes from './backup-codes-screen.module.css'
import { ChooseEntry } from './choose-entry.tsx'
import { accountAsHolder, type CodeHolder, isAccount } from './code-holder.ts'
import { DroppedCodes } from './dropped-codes.tsx'
import { HolderRow } from './holder-row.tsx'
import { NoCodes } from './no-codes.tsx'
import { holdersWithCodes, searchCodes } from './search-codes.ts'
import { useCodeNotes } from './use-code-notes.ts'

/** Shows every entry and account that has backup codes. Those with few left come first. */
export function BackupCodesScreen() {
  const { entries, accounts, view, newCodes } = useStores()
  const list = useStore(entries, state => state.list)
  const accountList = useStore(accounts, state => state.list)
  const held = useStore(newCodes, state => state.held)
  const query = useStore(view, state => state.query)
  const kept = useMemo(
    () => holdersWithCodes([...(list ?? []), ...(accountList ?? []).map(accountAsHolder)]),
    [list, accountList],
  )
  const notes = useCodeNotes(kept, query.trim() !== '')
  const found = useMemo(() => searchCodes(kept, query, notes), [kept, query, notes])
  // A user who leaves the screen no longer wants them.
  useEffect(() => () => newCodes.getState().dropHeld(), [newCodes])
  const openEntry = (id: string) => view.getState().openDetails(id, 'backup-codes')
  const open = (holder: CodeHolder) =>
    isAccount(holder) ? view.getState().openAccountCodes(holder.id) : openEntry(holder.id)
  const choose =
    list !== null && list.length > 0 ? <ChooseEntry entries={list} onChosen={openEntry} /> : null

  return (
    <Page>
      <Group justify="space-between" gap="xs">
        <Title order={1} size="h3">
          {say('labels.backupCodes')}
        </Title>
        {kept.length > 0 && !held && choose}
      </Group>
      {held && (
        <DroppedCodes
          name={held.files[0]?.name ?? say('backupCodes.held.text')}
          choose={choose}
          onCancel={() => newCodes.getState().dropHeld()}
        />
      )}
      {list === null && <Waiting name={say('backupCodes.loadingEntries')} />}
      {list !== null && kept.length === 0 && !held && (
        <NoCodes>
          {choose ?? (
            <Text size="sm" c="dimmed" ta="center">
              {say('backupCodes.none.noEntry')}
            </Text>
          )}
        </NoCodes>
      )}
      {kept.length > 0 && found.length === 0 && (
        <Stack align="center" py={50} gap="sm">
          <Text c="dimmed" ta="center" role="status">
            {saidWith(words('backupCodes.nothingFound', { query: query.trim() }), {
              bdi: chunks => <bdi>{chunks}</bdi>,
            })}
          </Text>
          <Button variant="default" onClick={() => view.getState().search('')}>
            {say('labels.showAll')}
          </Button>
        </Stack>
      )}
      {found.length > 0 && (
        <ul className={classes.list} aria-label={say('backupCodes.holders')}>
          {found.map(({ holder, counts, note }) => (
            <HolderRow
              key={holder.id}
              holder={holder}
              counts={counts}
              note={note}
              onOpen={() => open(holder)}
            />
          ))}
        </ul>
      )}
    </Page>
  )
}
