import { Button } from '@mantine/core'
import { useState } from 'react'
import { useStore } from 'zustand'
import { Row, Section } from '../parts/layout/section.tsx'
import { useStores } from '../stores/stores-context.ts'
import { NoticesDialog } from './notices-dialog.tsx'

export function AboutSettings() {
  const { session } = useStores()
  const version = useStore(session, state => state.capabilities?.version)
  const [showing, setShowing] = useState(false)
  return (
    <Section title="About">
      <Row
        name={`Countersign ${version ?? ''}`}
        hint="Makes no request to the network by itself. Free software under the MIT licence; brand icons by Simple Icons, typeface Inter."
      />
      <Row
        name="Third-party notices"
        hint="The packages that Countersign is built with, and their licences."
      >
        <Button variant="default" onClick={() => setShowing(true)}>
          Show the notices
        </Button>
      </Row>
      <NoticesDialog opened={showing} onClose={() => setShowing(false)} />
    </Section>
  )
}
