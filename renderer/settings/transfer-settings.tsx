import { Button } from '@mantine/core'
import { Row, Section } from '../parts/layout/section.tsx'
import { useStores } from '../stores/stores-context.ts'

/** The way in from other apps, and the way out to them. */
export function TransferSettings() {
  const { imports, exports } = useStores()
  return (
    <Section title="Other apps">
      <Row name="Import" hint="The files of some 40 other apps and formats, sealed ones too.">
        <Button variant="default" onClick={() => imports.getState().open()}>
          Import from another app
        </Button>
      </Row>
      <Row
        name="Export"
        hint="To a file that other apps read, to paper, or to a phone as QR codes."
      >
        <Button variant="default" onClick={() => exports.getState().open()}>
          Export entries
        </Button>
      </Row>
    </Section>
  )
}
