import { Button } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { say } from '../../../shared/wording/say.ts'
import { useStores } from '../../stores/stores-context.ts'
import type { Screen } from '../../stores/view.ts'
import classes from './page.module.css'

interface PageProps {
  readonly children: ReactNode
  readonly wide?: boolean
  /** The screen that the back button leads to. */
  readonly back?: Extract<Screen, 'codes' | 'accounts'>
}

/** Shows a screen other than the codes: one column, and a back button. */
export function Page({ children, wide = false, back = 'codes' }: PageProps) {
  const { view } = useStores()
  return (
    <main className={classes.page}>
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
    </main>
  )
}
