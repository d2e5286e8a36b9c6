import { Center, Loader } from '@mantine/core'
import { type ReactNode, Suspense } from 'react'

/** Stands in while a part of the window is fetched; without a name, nothing does. */
export function Later({ name, children }: { name?: string; children: ReactNode }) {
  const waiting = name && (
    <Center component="main" flex={1}>
      <Loader aria-label={name} />
    </Center>
  )
  return <Suspense fallback={waiting}>{children}</Suspense>
}
