export async function commandGuide(..._args: unknown[]): Promise<string[]> { return []; }
