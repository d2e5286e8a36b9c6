import { Button, Group, Progress, Stack, Text } from '@mantine/core'
import { useStore } from 'zustand'
import type { Meeting } from '../../shared/models.ts'
import { say, sayWords } from '../../shared/wording/say.ts'
import { Failure } from '../parts/feedback/failure.tsx'
import { usePickFiles } from '../parts/files/use-pick-files.ts'
import { NothingNew } from '../parts/findings/nothing-new.tsx'
import { TrashNotice } from '../parts/findings/trash-notice.tsx'
import { useRestore } from '../parts/findings/use-restore.ts'
import { useAttempt } from '../parts/forms/use-attempt.ts'
import { canTick, describeTaking, isNothingNew } from '../stores/meeting.ts'
import { useStores } from '../stores/stores-context.ts'
import { CandidateRow } from './candidate-row.tsx'
import classes from './review-pane.module.css'
import { useAddTicked } from './use-add-ticked.ts'

/** What was read, to be ticked and added. */
export function ReviewPane() {
  const { adding } = useStores()
  const state = useStore(adding)
  const pickFiles = usePickFiles()
  const addTicked = useAddTicked()
  const restore = useRestore(adding.getState().refresh)
  const { busy, failure, attempt } = useAttempt()
  const candidates = state.inspection?.candidates ?? []
  const parts = state.inspection?.parts ?? []
  const findings = state.inspection?.findings ?? []
  const problem = failure ?? state.problem
  const nothing = candidates.length === 0 && !state.reading
  const missing = parts.some(part => part.have < part.of)

  const nothingNew = isNothingNew(candidates)
  const isOver = nothingNew && state.ticked.size === 0 && !state.reading

  const add = () => attempt(addTicked)
  const tickAll = (is: (one: Meeting) => boolean) => {
    for (const one of candidates.filter(is)) adding.getState().tick(one.key, true)
  }

  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        void add()
      }}
    >
      <Stack gap="md">
        {state.reading && (
          <Stack gap={6}>
            <Group justify="space-between" wrap="nowrap">
              <Text size="sm" truncate role="status">
                {say('add.review.reading', {
                  name: state.reading.name,
                  number: state.reading.done + 1,
                  total: state.reading.of,
                })}
              </Text>
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => adding.getState().cancelReading()}
              >
                {say('add.review.reading.stop')}
              </Button>
            </Group>
            <Progress
              value={((state.reading.done + 0.5) / state.reading.of) * 100}
              aria-label={say('add.review.reading.progress')}
            />
          </Stack>
        )}
        <Failure sentence={problem} />
        {parts.map(({ have, of }) => (
          <Text key={`${have}-${of}`} size="sm" role="status" fw={560}>
            {have < of
              ? say('add.review.transfer.missing', { have, total: of })
              : say('add.review.transfer', { have, total: of })}
          </Text>
        ))}
        {nothingNew && !state.reading && <NothingNew met={candidates} tickAll={tickAll} />}
        <TrashNotice met={candidates} restore={restore} />
        {candidates.length > 0 && (
          <ul className={classes.list} aria-label={say('findings.entriesFound')}>
            {candidates.map(candidate => (
              <CandidateRow
                key={candidate.key}
                candidate={candidate}
                ticked={state.ticked.has(candidate.key)}
                onTick={ticked => adding.getState().tick(candidate.key, ticked)}
              />
            ))}
          </ul>
        )}
        {(findings.length > 0 || state.remarks.length > 0) && (
          <ul className={classes.remarks} aria-label={say('findings.notAdded')}>
            {findings.map(finding => (
              <li key={`${finding.index} ${finding.says.key}`}>{sayWords(finding.says)}</li>
            ))}
            {state.remarks.map(remark => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        )}
        {nothing && !problem && findings.length === 0 && state.remarks.length === 0 && (
          <Text c="dimmed">{say('add.review.nothing')}</Text>
        )}
        <Group justify="flex-end">
          {missing && (
            <Button variant="default" onClick={() => adding.getState().open('camera')}>
              {say('add.title.camera')}
            </Button>
          )}
          <Button variant="default" onClick={pickFiles}>
            {missing ? say('add.review.otherPictures') : say('add.review.morePictures')}
          </Button>
          {isOver && (
            <Button data-autofocus autoFocus onClick={() => adding.getState().close()}>
              {say('labels.done')}
            </Button>
          )}
          {!isOver && candidates.some(canTick) && (
            <Button
              type="submit"
              data-autofocus
              autoFocus
              loading={busy}
              disabled={state.ticked.size === 0 || state.reading !== null}
            >
              {describeTaking(candidates.filter(({ key }) => state.ticked.has(key)))}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  )
}
