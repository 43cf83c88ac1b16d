// Generated from openapi/ by `npm run generate`. Do not edit.

export const operations = {
  'functions-get': {"method":"GET","path":"/v1/functions/{name}"},
  'functions-put': {"method":"PUT","path":"/v1/functions/{name}"},
  'functions-post': {"method":"POST","path":"/v1/functions/{name}"},
  'functions-delete': {"method":"DELETE","path":"/v1/functions/{name}"},
  'functions-head': {"method":"HEAD","path":"/v1/functions/{name}"},
  'functions-patch': {"method":"PATCH","path":"/v1/functions/{name}"},
  'functions-path-get': {"method":"GET","path":"/v1/functions/{name}/{path}"},
  'functions-path-put': {"method":"PUT","path":"/v1/functions/{name}/{path}"},
  'functions-path-post': {"method":"POST","path":"/v1/functions/{name}/{path}"},
  'functions-path-delete': {"method":"DELETE","path":"/v1/functions/{name}/{path}"},
  'functions-path-head': {"method":"HEAD","path":"/v1/functions/{name}/{path}"},
  'functions-path-patch': {"method":"PATCH","path":"/v1/functions/{name}/{path}"},
} as const
