import { useMantineColorScheme } from '@mantine/core'
import { useEffect, useLayoutEffect } from 'react'
import { useStore } from 'zustand'
import { choose } from '../bridge/spoken.ts'
import { useStores } from '../stores/stores-context.ts'

/**
 * Applies the theme, the language, and the presenting mode from the settings, whether or not the
 * vault is open.
 */
export function FollowTheme() {
  const { settings } = useStores()
  const { setColorScheme } = useMantineColorScheme()
  const theme = useStore(settings, state => state.theme)
  const language = useStore(settings, state => state.language)
  const presenting = useStore(settings, state => state.presenting)

  useEffect(() => {
    if (theme !== null) setColorScheme(theme)
  }, [theme, setColorScheme])
  useEffect(() => {
    // If its messages cannot be loaded, the page keeps its current language.
    if (language !== null) choose(language).catch(() => undefined)
  }, [language])
  useLayoutEffect(() => {
    document.documentElement.toggleAttribute('data-presenting', presenting)
  }, [presenting])
  return null
}
