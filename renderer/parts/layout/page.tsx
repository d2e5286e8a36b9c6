import { Button } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { type ReactNode, useCallback, useState } from 'react'
import { say } from '../../../shared/wording/say.ts'
import { useStores } from '../../stores/stores-context.ts'
import type { Screen } from '../../stores/view.ts'
import classes from './page.module.css'
import { SectionNav } from './section-nav.tsx'
import { inPageOrder, type ListedSection, type ListSection, SectionsContext } from './sections.ts'

interface PageProps {
  readonly children: ReactNode
  readonly wide?: boolean
  /** The screen that the back button leads to. */
  readonly back?: Extract<Screen, 'codes' | 'accounts'>
  /** True if a wide window also shows a navigation through the page's sections. */
  readonly listsSections?: boolean
}

/** Shows a screen other than the codes: one column, and a back button. */
export function Page({ children, wide = false, back = 'codes', listsSections = false }: PageProps) {
  const { view } = useStores()
  const [sections, setSections] = useState<readonly ListedSection[]>([])
  const list: ListSection = useCallback(section => {
    setSections(before => inPageOrder([...before, section]))
    return () => setSections(before => before.filter(one => one !== section))
  }, [])

  const column = (
    <div className={classes.column} data-wide={wide || undefined}>
      <Button
        variant="subtle"
        size="compact-sm"
        w="fit-content"
        ms={-8}
        leftSection={<IconArrowLeft size={16} />}
        onClick={() => view.getState().show(back)}
      >
        {back === 'codes' ? say('labels.codes') : say('labels.accounts')}
      </Button>
      {children}
    </div>
  )
  return (
    <main className={classes.page}>
      {listsSections ? (
        <div className={classes.beside}>
          <SectionNav sections={sections} />
          <SectionsContext value={list}>{column}</SectionsContext>
        </div>
      ) : (
        column
      )}
    </main>
  )
}
