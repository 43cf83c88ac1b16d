// Generated from openapi/ by `npm run generate`. Do not edit.

export const operations = {
  'functions-delete': {"path":"/v1/functions/{name}","method":"DELETE"},
  'functions-get': {"path":"/v1/functions/{name}","method":"GET"},
  'functions-head': {"path":"/v1/functions/{name}","method":"HEAD"},
  'functions-patch': {"path":"/v1/functions/{name}","method":"PATCH"},
  'functions-path-delete': {"path":"/v1/functions/{name}/{path}","method":"DELETE"},
  'functions-path-get': {"path":"/v1/functions/{name}/{path}","method":"GET"},
  'functions-path-head': {"path":"/v1/functions/{name}/{path}","method":"HEAD"},
  'functions-path-patch': {"path":"/v1/functions/{name}/{path}","method":"PATCH"},
  'functions-path-post': {"path":"/v1/functions/{name}/{path}","method":"POST"},
  'functions-path-put': {"path":"/v1/functions/{name}/{path}","method":"PUT"},
  'functions-post': {"path":"/v1/functions/{name}","method":"POST"},
  'functions-put': {"path":"/v1/functions/{name}","method":"PUT"},
} as const
