import { Button } from '@mantine/core'
import { say } from '../../shared/wording/say.ts'
import { Row, Section } from '../parts/layout/section.tsx'
import { useStores } from '../stores/stores-context.ts'

/** The way in from other apps, and the way out to them. */
export function TransferSettings() {
  const { imports, exports } = useStores()
  return (
    <Section part="transfer" title={say('settings.otherApps')}>
      <Row name={say('labels.import')} hint={say('settings.import.hint')}>
        <Button variant="default" onClick={() => imports.getState().open('files')}>
          {say('labels.importFromApp')}
        </Button>
      </Row>
      <Row name={say('labels.export')} hint={say('settings.export.hint')}>
        <Button variant="default" onClick={() => exports.getState().open()}>
          {say('labels.exportEntries')}
        </Button>
      </Row>
    </Section>
  )
}
