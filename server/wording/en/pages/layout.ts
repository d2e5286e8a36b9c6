export const layout = {
  'pages.layout.skip': 'Skip to content',
  'pages.layout.signOut': 'Sign out',
  'pages.layout.problemWithAttempts':
    '{problem} {count, plural, =0 {You have no attempts left.} one {You have # attempt left.} other {You have # attempts left.}}',
} as const
