const sheets = import.meta.glob<string>('./pages.css', {
  eager: true,
  query: '?raw',
  import: 'default',
})

export const stylePath = '/assets/style.css'
export const iconPath = '/assets/icon.svg'

export function styleSheet(): string {
  return Object.values(sheets).join('')
}

export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#2f5bd7"/><path d="M9 16.5l4.5 4.5L23 11" fill="none" stroke="#fff" stroke-width="3.5" stroke-linecap="round" stroke-linejoin="round"/></svg>`
