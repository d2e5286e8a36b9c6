import { Box, Button } from '@mantine/core'
import { useState } from 'react'
import { useStore } from 'zustand'
import type { Output } from '../../shared/contract.ts'
import { say, sayWords } from '../../shared/wording/say.ts'
import { Feedback } from '../parts/feedback/feedback.tsx'
import { showFailure } from '../parts/feedback/show-failure.ts'
import { Row, Section } from '../parts/layout/section.tsx'
import { SwitchRow } from '../parts/layout/switch-row.tsx'
import { useStores } from '../stores/stores-context.ts'
import { ProgramRow } from './program-row.tsx'
import { RequestLogDialog } from './request-log-dialog.tsx'
import { usePrograms } from './use-programs.ts'

/** Shows which other programs may ask for codes, and what they have asked for. */
export function ProgramSettings() {
  const { settings } = useStores()
  const isOn = useStore(settings, state => state.settings.programAccess)
  const found = usePrograms()
  const [showsLog, setShowsLog] = useState(false)
  const paired = found?.programs ?? []

  return (
    <Section part="programs" title={say('programs.title')}>
      <SwitchRow
        name={say('programs.access')}
        hint={say('programs.access.hint')}
        checked={isOn}
        onChange={programAccess => {
          settings.getState().update({ programAccess }).catch(showFailure)
        }}
      />
      {isOn && found && <DoorNotice found={found} />}
      {paired.map(program => (
        <ProgramRow key={program.id} program={program} />
      ))}
      {isOn && found && paired.length === 0 && (
        <Row name={say('programs.none')} hint={say('programs.none.hint')} />
      )}
      {(isOn || paired.length > 0) && (
        <Row name={say('programs.requests')} hint={say('programs.requests.hint')}>
          <Button variant="default" onClick={() => setShowsLog(true)}>
            {say('programs.requests.show')}
          </Button>
        </Row>
      )}
      <RequestLogDialog opened={showsLog} onClose={() => setShowsLog(false)} />
    </Section>
  )
}

/** Tells why programs cannot reach this window, if that is so. */
function DoorNotice({ found: { door, problem } }: { found: Output<'programs.list'> }) {
  if (door === 'open') return null
  const why = problem ? sayWords(problem) : say('programs.door.failed')
  return (
    <Box m="md">
      <Feedback tone="warning">{door === 'taken' ? say('programs.door.taken') : why}</Feedback>
    </Box>
  )
}
