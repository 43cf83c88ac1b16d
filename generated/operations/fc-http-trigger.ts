// Generated from openapi/ by `npm run generate`. Do not edit.

export const operations = {
  InvokeDelete: {"path":"/{path}","method":"DELETE"},
  InvokeGet: {"path":"/{path}","method":"GET"},
  InvokeHead: {"path":"/{path}","method":"HEAD"},
  InvokeOptions: {"path":"/{path}","method":"OPTIONS"},
  InvokePatch: {"path":"/{path}","method":"PATCH"},
  InvokePost: {"path":"/{path}","method":"POST"},
  InvokePut: {"path":"/{path}","method":"PUT"},
} as const
