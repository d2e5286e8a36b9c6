import { Button } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useStores } from '../stores/stores-context.ts'
import classes from './page.module.css'

/** A screen beside the codes: one column, and the way back. */
export function Page({ children }: { children: ReactNode }) {
  const { view } = useStores()
  return (
    <main className={classes.page}>
      <div className={classes.column}>
        <Button
          variant="subtle"
          size="compact-sm"
          w="fit-content"
          ml={-8}
          leftSection={<IconArrowLeft size={16} />}
          onClick={() => view.getState().show('codes')}
        >
          Codes
        </Button>
        {children}
      </div>
    </main>
  )
}
