import { ActionIcon, Group, Modal, Text } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconArrowLeft } from '@tabler/icons-react'
import { Suspense, useLayoutEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { say } from '../../shared/wording/say.ts'
import { Waiting } from '../parts/feedback/waiting.tsx'
import { useDiscard } from '../parts/forms/use-discard.tsx'
import { lazyPart } from '../parts/lazy-part.tsx'
import { CameraPane } from '../parts/scan/camera-pane.tsx'
import type { Imports } from '../stores/imports-state.ts'
import { canTick, isNothingNew } from '../stores/match.ts'
import { useStores } from '../stores/stores-context.ts'
import { ManualForm } from './manual-form.tsx'
import { ScreenPane } from './screen-pane.tsx'
import { SourcesPane } from './sources-pane.tsx'

const ImportSteps = lazyPart(async () => (await import('./preview/import-steps.tsx')).ImportSteps)

function titleOf(state: Imports): string {
  switch (state.step) {
    case 'sources':
      return say('add.title')
    case 'screen':
      return say('labels.scanScreen')
    case 'camera':
      return say('add.title.camera')
    case 'manual':
      return say('labels.typeItIn')
    case 'preview':
      return titleOfPreview(state)
    case 'done':
      return say('findings.notEverythingAdded')
    default:
      return say('labels.importFromApp')
  }
}

function titleOfPreview({ preview, left, reading }: Imports): string {
  const { rows = [], files = [] } = preview ?? {}
  const isWaiting = files.some(({ state }) => state === 'sealed')
  if (isWaiting && isNothingNew(rows)) return say('labels.importFromApp')
  if (isNothingNew(rows)) {
    return rows.some(canTick)
      ? say('findings.nothingNew')
      : say('add.title.alreadyHere', { count: rows.length })
  }
  if (rows.length > 0) return say('findings.addThese')
  if (files.length + left.length > 0) return say('labels.importFromApp')
  return reading ? say('add.title.looking') : say('add.title.nothing')
}

/** Lists and names from files are long. */
function hasFiles({ step, preview, left }: Imports): boolean {
  if (step === 'files' || step === 'reading') return true
  return step === 'preview' && (preview?.files.length ?? 0) + left.length > 0
}

/** Leads through every way of adding entries, from choosing one to confirming. */
export function AddSheet() {
  const { imports } = useStores()
  const step = useStore(imports, state => state.step)
  const title = useStore(imports, titleOf)
  const isWide = useStore(imports, hasFiles)
  const [edited, setEdited] = useState(false)
  const discard = useDiscard(edited)
  // The reference always has the current question, to ask it or withdraw it.
  const ask = useRef(discard.leave)
  ask.current = discard.leave
  useLayoutEffect(() => {
    if (!edited) return
    const { guardTyped } = imports.getState()
    guardTyped(then => ask.current(then))
    return () => guardTyped(null)
  }, [imports, edited])
  const narrow = useMediaQuery('(max-width: 600px)')
  const hasWayBack = step !== null && !['sources', 'reading', 'done'].includes(step)

  return (
    <Modal
      opened={step !== null}
      onClose={() => discard.leave(() => imports.getState().close())}
      size={isWide ? 760 : 'lg'}
      fullScreen={narrow ?? false}
      // A stray click must not lose typed passwords, selected boxes, or the list of what was left
      // out.
      closeOnClickOutside={step === 'files' || (!isWide && step !== 'done')}
      title={
        <Group gap="xs" wrap="nowrap">
          {hasWayBack && (
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={say('add.otherWays')}
              onClick={() => discard.leave(() => imports.getState().open('sources'))}
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
      {step === 'sources' && <SourcesPane />}
      {step === 'screen' && <ScreenPane />}
      {step === 'camera' && (
        <CameraPane onTexts={texts => void imports.getState().takeTexts(texts)} />
      )}
      {step === 'manual' && <ManualForm onEdited={setEdited} />}
      {(step === 'files' || step === 'reading' || step === 'preview' || step === 'done') && (
        <Suspense fallback={<Waiting name={say('add.loading')} />}>
          <ImportSteps step={step} />
        </Suspense>
      )}
      {discard.question}
    </Modal>
  )
}
