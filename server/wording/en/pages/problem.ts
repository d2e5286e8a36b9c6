export const problem = {
  'pages.problem.title': 'Something went wrong',
  'pages.problem.toSettings': 'Go to settings',
} as const
