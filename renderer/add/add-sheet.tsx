import { ActionIcon, Group, Modal, Text } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconArrowLeft } from '@tabler/icons-react'
import { useLayoutEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { Candidate } from '../../shared/models.ts'
import { say } from '../../shared/wording/say.ts'
import { DoneStep } from '../parts/findings/done-step.tsx'
import { useDiscard } from '../parts/forms/use-discard.tsx'
import type { AddMode } from '../stores/adding.ts'
import { canTick, isNothingNew } from '../stores/meeting.ts'
import { useStores } from '../stores/stores-context.ts'
import { CameraPane } from './camera-pane.tsx'
import { ManualForm } from './manual-form.tsx'
import { ReviewPane } from './review-pane.tsx'
import { ScreenPane } from './screen-pane.tsx'
import { SourcesPane } from './sources-pane.tsx'

const noCandidates: readonly Candidate[] = []

function titleOf(mode: AddMode, candidates: readonly Candidate[], isReading: boolean): string {
  switch (mode) {
    case 'sources':
      return say('add.title')
    case 'screen':
      return say('labels.scanScreen')
    case 'camera':
      return say('add.title.camera')
    case 'manual':
      return say('labels.typeItIn')
    case 'review':
      return titleOfReview(candidates, isReading)
    case 'done':
      return say('findings.notEverythingAdded')
  }
}

function titleOfReview(candidates: readonly Candidate[], isReading: boolean): string {
  if (isNothingNew(candidates))
    return candidates.some(canTick) ? say('findings.nothingNew') : say('add.title.alreadyHere')
  if (candidates.length > 0) return say('findings.addThese')
  return isReading ? say('add.title.looking') : say('add.title.nothing')
}

/** Every way in, from choosing one to the yes. */
export function AddSheet() {
  const { adding } = useStores()
  const mode = useStore(adding, state => state.mode)
  const candidates = useStore(adding, state => state.inspection?.candidates ?? noCandidates)
  const done = useStore(adding, state => state.done)
  const reading = useStore(adding, state => state.reading !== null)
  const [edited, setEdited] = useState(false)
  const discard = useDiscard(edited)
  // Through a reference: the question that is open now is the one to ask or to take back.
  const ask = useRef(discard.leave)
  ask.current = discard.leave
  useLayoutEffect(() => {
    if (!edited) return
    const { guardTyped } = adding.getState()
    guardTyped(then => ask.current(then))
    return () => guardTyped(null)
  }, [adding, edited])
  const narrow = useMediaQuery('(max-width: 600px)')
  const title = mode && titleOf(mode, candidates, reading)

  return (
    <Modal
      opened={mode !== null}
      onClose={() => discard.leave(() => adding.getState().close())}
      size="lg"
      fullScreen={narrow ?? false}
      title={
        <Group gap="xs">
          {mode !== 'sources' && mode !== 'done' && (
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={say('add.otherWays')}
              onClick={() => discard.leave(() => adding.getState().open('sources'))}
            >
              <IconArrowLeft size={18} />
            </ActionIcon>
          )}
          <Text component="span" fw={620}>
            {title}
          </Text>
        </Group>
      }
    >
      {mode === 'sources' && <SourcesPane />}
      {mode === 'screen' && <ScreenPane />}
      {mode === 'camera' && <CameraPane />}
      {mode === 'manual' && <ManualForm onEdited={setEdited} />}
      {mode === 'review' && <ReviewPane />}
      {discard.question}
      {mode === 'done' && done && (
        <DoneStep done={done} onClose={() => adding.getState().close()} />
      )}
    </Modal>
  )
}
