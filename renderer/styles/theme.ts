import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type VariantColorsResolver,
} from '@mantine/core'
import { say } from '../../shared/wording/say.ts'

const tones: Record<string, string> = { verdigris: 'accent', red: 'danger' }

/** Buttons, alerts, and menu items use the tokens, whose contrast is right in both themes. */
const tokenColours: VariantColorsResolver = input => {
  const tone = tones[input.color ?? input.theme.primaryColor]
  if (!tone) return defaultVariantColorsResolver(input)
  const quiet = { color: `var(--${tone})`, border: '1px solid transparent' }
  switch (input.variant) {
    case 'filled':
      return {
        background: `var(--${tone})`,
        hover: `var(--${tone}-strong)`,
        color: `var(--on-${tone})`,
        border: '1px solid transparent',
      }
    case 'light':
      return { ...quiet, background: `var(--${tone}-soft)`, hover: `var(--${tone}-soft)` }
    case 'subtle':
      return { ...quiet, background: 'transparent', hover: `var(--${tone}-soft)` }
    default:
      return defaultVariantColorsResolver(input)
  }
}

const veil = { backgroundOpacity: 0.42, blur: 0 }
const onSurface = { backgroundColor: 'var(--surface)' }
const layerStyles = {
  content: onSurface,
  header: onSurface,
  body: { overflowWrap: 'anywhere' },
  title: { fontSize: '1rem', fontWeight: 620, lineHeight: 1.3 },
}
/**
 * A dialog's content is gone from its state when it closes, so fading out would show an empty rest.
 * An end without a transition after a beginning with one would mount the content twice at the next
 * opening, so CSS handles the beginning (base.css).
 */
const atOnce = { duration: 0 }

// A <header> in a dialog, outside of the page's sections, would count as the page's banner.
const noBanner = { header: { role: 'presentation' } }

/**
 * Verdigris on paper and on ink is the only accent. The grays are warm in the light theme and cool
 * in the dark one.
 */
export const theme = createTheme({
  white: '#ffffff',
  black: '#1b211f',
  primaryColor: 'verdigris',
  primaryShade: { light: 7, dark: 4 },
  autoContrast: true,
  variantColorResolver: tokenColours,
  respectReducedMotion: true,
  cursorType: 'pointer',
  defaultRadius: 'md',
  radius: {
    xs: 'var(--radius-xs)',
    sm: 'var(--radius-sm)',
    md: 'var(--radius-md)',
    lg: 'var(--radius-lg)',
    xl: 'var(--radius-xl)',
  },
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'var(--font-code)',
  headings: { fontFamily: 'var(--font)', fontWeight: '620' },
  colors: {
    verdigris: [
      '#eaf6f3',
      '#d3ebe5',
      '#a6d8cc',
      '#7cccba',
      '#5cc9b2',
      '#2f9d88',
      '#13806d',
      '#0b6b5d',
      '#08574c',
      '#06443b',
    ],
    dark: [
      '#ecf0ee',
      '#c3ccc8',
      '#a0aba6',
      '#77827d',
      '#3b4340',
      '#262c2a',
      '#1a1f1d',
      '#121514',
      '#0d100f',
      '#090b0a',
    ],
    gray: [
      '#f9f8f5',
      '#f1efe9',
      '#e8e6de',
      '#dcd9cf',
      '#c7c4b9',
      '#a09e94',
      '#6d6f68',
      '#545a55',
      '#363b38',
      '#1b211f',
    ],
  },
  components: {
    // The page itself never scrolls, so there is nothing to lock (and no style to inject for it).
    Modal: {
      defaultProps: {
        lockScroll: false,
        centered: true,
        radius: 'lg',
        overlayProps: veil,
        transitionProps: atOnce,
        attributes: noBanner,
      },
      styles: layerStyles,
    },
    Drawer: {
      defaultProps: {
        lockScroll: false,
        overlayProps: veil,
        transitionProps: atOnce,
        attributes: noBanner,
      },
      styles: layerStyles,
    },
    Menu: {
      defaultProps: {
        radius: 'md',
        shadow: 'md',
        position: 'bottom-end',
        // An element that isn't a menu item doesn't belong in a menu, so the first item takes the
        // focus.
        withInitialFocusPlaceholder: false,
      },
    },
    Checkbox: { defaultProps: { iconColor: 'var(--on-accent)' } },
    Tooltip: { defaultProps: { openDelay: 500, withArrow: true } },
    // This is a function because the language is set later.
    CloseButton: { defaultProps: () => ({ 'aria-label': say('labels.close') }) },
  },
})

export const cssVariables: CSSVariablesResolver = () => {
  const both = {
    '--mantine-color-body': 'var(--paper)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-soft)',
    '--mantine-color-anchor': 'var(--accent)',
    '--mantine-color-error': 'var(--danger)',
    '--mantine-color-placeholder': 'var(--ink-soft)',
    '--mantine-primary-color-filled': 'var(--accent)',
    '--mantine-primary-color-contrast': 'var(--on-accent)',
    '--mantine-color-disabled': 'var(--line)',
    '--mantine-color-disabled-color': 'var(--ink-soft)',
    '--mantine-color-default': 'var(--surface)',
    '--mantine-color-default-border': 'var(--line)',
  }
  return { variables: {}, light: both, dark: both }
}
