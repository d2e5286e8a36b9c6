import { Center, Loader } from '@mantine/core'
import { type ReactNode, Suspense } from 'react'

/** Stands in while a screen of the window is fetched. */
export function Later({ name, children }: { name: string; children: ReactNode }) {
  return (
    <Suspense
      fallback={
        <Center component="main" flex={1}>
          <Loader aria-label={name} />
        </Center>
      }
    >
      {children}
    </Suspense>
  )
}
