export const login = {
  'pages.login.title': 'Sign in',
  'pages.login.submit': 'Sign in',
} as const
