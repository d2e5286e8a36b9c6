import { useStore } from 'zustand'
import { useStores } from '../stores/stores-context.ts'
import { Row, Section } from './section.tsx'

export function AboutSettings() {
  const { session } = useStores()
  const version = useStore(session, state => state.capabilities?.version)
  return (
    <Section title="About">
      <Row
        name={`Countersign ${version ?? ''}`}
        hint="Makes no request to the network by itself. Free software under the MIT licence; brand icons by Simple Icons, typeface Inter."
      />
    </Section>
  )
}
