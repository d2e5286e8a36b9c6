import { Center } from '@mantine/core'
import { type ReactNode, Suspense } from 'react'
import { Waiting } from '../parts/feedback/waiting.tsx'

/** Shows a placeholder while a screen of the window loads. */
export function FetchedScreen({ name, children }: { name: string; children: ReactNode }) {
  return (
    <Suspense
      fallback={
        <Center component="main" flex={1}>
          <h1 className="visually-hidden">{name}</h1>
          <Waiting name={name} size="md" />
        </Center>
      }
    >
      {children}
    </Suspense>
  )
}
