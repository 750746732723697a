/** “1 finding”, “2 findings”: what the command line says in English. */
export const countOf = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
