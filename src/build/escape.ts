/** JSON that is safe inside a script element, whatever its strings contain. */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003C');
}

/** Code that is safe inside a script element: no string in it can close the element or open a comment. */
export function codeForScript(code: string): string {
  return code.trim().replace(/<(?=!--|\/?script[\s/>])/gi, '\\x3C');
}
