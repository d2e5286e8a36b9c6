import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { IconCopy, IconPlus } from '@tabler/icons-react'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { say } from '../../shared/wording/say.ts'
import { countsOf, describeCounts, hasFewLeft } from '../parts/entries/describe-backup-codes.ts'
import sectionClasses from '../parts/entries/details.module.css'
import { Failure } from '../parts/feedback/failure.tsx'
import { Waiting } from '../parts/feedback/waiting.tsx'
import { useStores } from '../stores/stores-context.ts'
import { AddCodes } from './add-codes.tsx'
import classes from './backup-codes.module.css'
import { type CodeHolder, isAccount } from './code-holder.ts'
import { CodeList } from './code-list.tsx'
import { FewLeft } from './few-left.tsx'
import { ShowCodes } from './show-codes.tsx'
import { useCodeActions } from './use-code-actions.ts'
import { useCodeYes } from './use-code-yes.ts'
import { useReturnFocus } from './use-return-focus.ts'

interface BackupCodesPartProps {
  readonly holder: CodeHolder
  /** True if the details were opened for the codes. */
  readonly isAskedFor: boolean
  /** Called when there is something to lose, and when there no longer is. */
  onEdited(edited: boolean): void
}

/** Shows the backup codes of one entry or account, in its drawer. */
export function BackupCodesPart({ holder, isAskedFor, onEdited }: BackupCodesPartProps) {
  const { backupCodes, newCodes } = useStores()
  const list = useStore(backupCodes, state => state.list)
  const problem = useStore(backupCodes, state => state.problem)
  const isAdding = useStore(newCodes, state => state.entryId === holder.id)
  const isEdited = useStore(newCodes, state => state.text.trim() !== '')
  const actions = useCodeActions(holder.id)
  const [asksWhere, setAsksWhere] = useState<string | null>(null)
  const yes = useCodeYes(actions, code => setAsksWhere(code.key))
  const [shownSecrets, setShownSecrets] = useState<ReadonlyMap<string, string> | null>(null)
  const addButton = useReturnFocus(isAdding)
  const title = useRef<HTMLHeadingElement>(null)
  const counts = countsOf(list ?? [])
  const hasSome = list !== null && list.length > 0
  const next = list?.find(({ state }) => state === 'unused')

  useEffect(() => {
    backupCodes.getState().look(holder.id)
    newCodes.getState().takeHeld(holder.id)
    return () => {
      backupCodes.getState().look(null)
      newCodes.getState().close()
    }
  }, [backupCodes, newCodes, holder.id])

  // This waits for the list, because a page that is too short cannot be scrolled.
  const isLoaded = list !== null
  useEffect(() => {
    if (!isAskedFor || !isLoaded) return
    title.current?.scrollIntoView()
    title.current?.focus()
  }, [isAskedFor, isLoaded])

  // This runs before the next key, which may be the one that closes the drawer.
  useLayoutEffect(() => onEdited(isEdited), [isEdited, onEdited])

  return (
    <section className={sectionClasses.section} aria-labelledby="backup-codes-title">
      <Stack gap="sm">
        <div className={classes.head}>
          <Title
            ref={title}
            className={classes.title}
            order={2}
            size="h5"
            id="backup-codes-title"
            tabIndex={-1}
            data-autofocus={isAskedFor || undefined}
          >
            {say('labels.backupCodes')}
          </Title>
          {hasSome && <span className={classes.count}>{describeCounts(counts)}</span>}
        </div>
        <Failure sentence={problem} />
        {list === null && !problem && <Waiting name={say('backupCodes.loading')} />}
        {list?.length === 0 && !isAdding && (
          <Text size="sm" c="dimmed">
            {say('backupCodes.about')}
          </Text>
        )}
        {hasSome && hasFewLeft(counts) && <FewLeft holder={holder} counts={counts} />}
        {isAdding && <AddCodes hasUnused={counts.unused > 0} />}
        {list !== null && !isAdding && (
          <Group gap={6}>
            {next && (
              <Button
                size="compact-sm"
                variant="light"
                leftSection={<IconCopy size={16} />}
                onClick={() => void yes.begin(next, 'copy')}
              >
                {say('backupCodes.copyNext')}
              </Button>
            )}
            <Button
              ref={addButton}
              size="compact-sm"
              variant="default"
              leftSection={<IconPlus size={16} />}
              onClick={() => newCodes.getState().open(holder.id)}
            >
              {say('backupCodes.addCodes')}
            </Button>
          </Group>
        )}
        {hasSome && !isAdding && (
          <>
            <CodeList
              name={
                isAccount(holder)
                  ? say('backupCodes.list.ofAccount')
                  : say('backupCodes.list.ofEntry')
              }
              list={list}
              shownSecrets={shownSecrets}
              actions={actions}
              yes={yes}
              asksWhere={asksWhere}
              onAnswered={() => setAsksWhere(null)}
              onRemoved={() => title.current?.focus()}
            />
            <ShowCodes
              holder={holder}
              isShown={shownSecrets !== null}
              hasUnused={counts.unused > 0}
              onShown={setShownSecrets}
            />
          </>
        )}
      </Stack>
    </section>
  )
}
