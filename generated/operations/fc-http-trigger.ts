// Generated from openapi/ by `npm run generate`. Do not edit.

export const operations = {
  InvokeGet: {"method":"GET","path":"/{path}"},
  InvokePut: {"method":"PUT","path":"/{path}"},
  InvokePost: {"method":"POST","path":"/{path}"},
  InvokeDelete: {"method":"DELETE","path":"/{path}"},
  InvokeOptions: {"method":"OPTIONS","path":"/{path}"},
  InvokeHead: {"method":"HEAD","path":"/{path}"},
  InvokePatch: {"method":"PATCH","path":"/{path}"},
} as const
